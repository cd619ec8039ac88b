-- Messages are of a third kind, too: 'style', about how we ourselves work. And whoever is named in one does not read
-- it.
alter table resident.message add column named uuid[] not null default '{}'; -- officers of the card

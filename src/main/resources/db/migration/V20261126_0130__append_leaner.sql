-- What a card says of visits is one look into card.visit's key; keeping it beside cost each append a row to look for.
drop table card.visited;

-- A contribution that ends is found by what it was asked by; an index on sources, which are in no order, cost each
-- append a random page.
drop index figure.contribution_source;

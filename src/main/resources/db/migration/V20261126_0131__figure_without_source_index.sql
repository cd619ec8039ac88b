-- A contribution that ends is found by what it was asked by; an index on sources, which are in no order, cost each
-- append a random page.
drop index figure.contribution_source;

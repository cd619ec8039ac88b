-- A card is found by the code printed on it, which follows from its id.
create index card_code on card.card (county, right(id::text, 10));

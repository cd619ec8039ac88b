-- What a card says of visits is one look into card.visit's key; keeping it beside cost each append a row to look for.
drop table card.visited;

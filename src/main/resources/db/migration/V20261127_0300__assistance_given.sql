-- Everything that was given as help, by days. Filled when the projection is worked out again in its new version.
create table assistance.given (
  county int not null,
  entry uuid not null,
  kind text, -- null where nobody said which
  programme uuid,
  unit uuid,
  village bigint,
  household uuid,
  pairing uuid,
  quantity numeric, -- yuan, pieces or people, as its kind has it
  day date not null,
  position bigint not null,
  words_of uuid not null,
  primary key (county, entry)
);
create index given_programme on assistance.given (county, programme, day, position);
create index given_kind on assistance.given (county, programme, kind, day, position);
create index given_pairing on assistance.given (county, pairing, day, position) where pairing is not null;
select ledger.guard('assistance.given');

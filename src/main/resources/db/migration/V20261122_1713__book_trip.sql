-- The attendance book: trips signed in and out.
create schema book;
grant usage on schema book to ${app};

-- What was signed, in force today. A trip is worked out from these whenever one comes, goes or changes.
create table book.signature (
  county int not null,
  trip uuid not null,
  position bigint not null, -- of the entry itself
  signed_out boolean not null,
  programme uuid,
  unit uuid,
  village bigint,
  at timestamptz not null,
  officers uuid[] not null,
  words_of uuid not null,
  primary key (county, trip, position)
);
select ledger.guard('book.signature');

create table book.trip (
  county int not null,
  trip uuid not null,
  programme uuid,
  unit uuid,
  village bigint,
  day date not null,
  officers uuid[] not null,
  in_at timestamptz, -- null: signed out without having signed in
  out_at timestamptz, -- null: not signed out, or only so that it does not fit
  attention text, -- no_sign_in, out_before_in, out_twice, nobody
  words_of uuid not null,
  primary key (county, trip)
);
create index trip_listed on book.trip (county, programme, day, trip);
create index trip_open on book.trip (county, programme, day) where out_at is null or attention is not null;
select ledger.guard('book.trip');

-- What happened on a trip. Costs nothing for entries that name none.
create table book.done (
  county int not null,
  trip uuid not null,
  position bigint not null,
  entry uuid not null,
  primary key (county, trip, position)
);
select ledger.guard('book.done');

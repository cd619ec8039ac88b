-- What officers are told of: who, of what, and no personal words. Made from the ledger as it goes on, after the append,
-- by whoever holds the cursor's row.
create schema notice;
grant usage on schema notice to ${app};

create table notice.cursor (
  county int not null primary key,
  position bigint not null -- the next posting to look at
);
select ledger.guard('notice.cursor');

create table notice.notice (
  county int not null,
  officer uuid not null,
  id uuid not null, -- follows from the entry and the officer
  kind text not null,
  thing uuid not null, -- the demand
  topic text, -- message key
  village bigint,
  made_at timestamptz not null,
  read_at timestamptz,
  mail uuid, -- the mail that tells it
  primary key (county, officer, id)
);
create index notice_made on notice.notice (county, officer, made_at desc, id desc);
create index notice_unread on notice.notice (county, officer) where read_at is null;
create index notice_untold on notice.notice (county, officer) where mail is null and read_at is null;
create index notice_mail on notice.notice (county, mail) where mail is not null;
select ledger.guard('notice.notice');

-- How an officer wants to be told beside the console. Whoever is not in it gets no mail.
create table notice.choice (
  county int not null,
  officer uuid not null,
  mail text not null check (mail in ('at_once', 'daily', 'none')),
  primary key (county, officer)
);
select ledger.guard('notice.choice');

-- Mails on their way: they are written when they are sent, so nothing of anybody is kept here.
create table notice.mail (
  county int not null,
  id uuid not null,
  officer uuid not null,
  made_at timestamptz not null,
  tries int not null default 0,
  next_at timestamptz not null,
  sent_at timestamptz,
  primary key (county, id)
);
create index mail_due on notice.mail (county, next_at) where sent_at is null;
select ledger.guard('notice.mail');

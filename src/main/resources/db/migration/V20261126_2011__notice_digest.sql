-- The morning's mail of whoever wants one a day: what is to be done and what is new.
alter table notice.mail add column day date;
create unique index mail_day on notice.mail (county, officer, day) where day is not null;

-- Of devices that sign what they send: where they do. Null for a browser.
alter table directory.device add column county int;

-- What was chosen for our own exports left their numbers and words out, which are read since: it is asked for anew.
alter table intake.matching no force row level security;
delete from intake.matching where kind = 'exported';
alter table intake.matching force row level security;

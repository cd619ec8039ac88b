-- Old wrong tries are forgotten at every new one.
create index attempt_age on directory.attempt (last_at);

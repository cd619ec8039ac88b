-- Sums by day cost the append as much as the contributions they were made of, which are asked by day anyway.
drop table figure.daily;

-- A village's figures must not cost more because its programme has more villages.
drop index figure.contribution_asked;
create index contribution_asked on figure.contribution (county, programme, series, village, day);

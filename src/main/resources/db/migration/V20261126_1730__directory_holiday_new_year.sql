-- New Year 2019 as the State Council published it: 30 December to 1 January are free, the Saturday before is worked.
-- What somebody has entered for these days stays.
insert into directory.holiday (day, worked)
values (date '2018-12-29', true), (date '2018-12-30', false), (date '2018-12-31', false), (date '2019-01-01', false)
on conflict (day) do nothing;

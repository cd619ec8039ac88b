-- Provinces, prefectures, counties, townships and villages of the country: the same for every county, so no row-level
-- security. Codes are those of the national statistics: 2, 4, 6, 9 or 12 digits, and each begins with its parent's, so
-- level and parent follow from the code and the children of an area are a range of the primary key.
create schema directory;
grant usage on schema directory to ${app};

create table directory.area (
  code bigint not null primary key check (code between 10 and 999999999999),
  name text not null,
  name_en text
);
grant select, insert, update on directory.area to ${app};

-- After a merger: old_code is what our keys go on saying (codes stay as at founding), new_code what the country says
-- today.
create table directory.area_alias (
  old_code bigint not null primary key,
  new_code bigint not null
);
grant select, insert, update, delete on directory.area_alias to ${app};

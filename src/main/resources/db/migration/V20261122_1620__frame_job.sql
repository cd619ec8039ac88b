-- Work that takes longer than a second, so that its page survives a reload and says so after a restart. Belongs to an
-- officer, who alone sees it; holds no personal words. Global: read before a county is named.
create schema frame;
grant usage on schema frame to ${app};

create table frame.job (
  id uuid not null primary key,
  officer uuid not null,
  county int not null,
  name text not null, -- message key
  state text not null check (state in ('running', 'done', 'refused', 'failed', 'stopped', 'interrupted')),
  done bigint not null default 0,
  total bigint not null default 0, -- 0 until it is known
  result text, -- address within the console
  refusal text, -- message key
  refusal_args text, -- JSON array
  stop boolean not null default false, -- its officer asked for an end
  started_at timestamptz not null,
  seen_at timestamptz not null, -- the process that runs it says again and again that it does
  ended_at timestamptz
);
create index job_officer on frame.job (officer, started_at desc);
grant select, insert, update, delete on frame.job to ${app};

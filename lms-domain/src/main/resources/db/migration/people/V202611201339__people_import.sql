-- Lists of people from files: what reading one announced, so that committing does exactly that, and what it replaced, so
-- that it can be undone. Deleted after a day when not committed, else after a month.
create table people_import (
  id           uuid not null,
  made_by      uuid not null,
  file_name    text not null,
  status       text not null,
  unused       text[] not null,
  read_at      timestamptz not null,
  committed_at timestamptz,
  undone_at    timestamptz,
  constraint people_import_pk primary key (id),
  constraint people_import_status_known check (status in ('planned', 'committed', 'undone'))
);

create index people_import_by_commitment on people_import (committed_at desc) where status <> 'planned';
create index people_import_by_age on people_import (read_at);

create table people_import_row (
  import_id        uuid not null,
  number           integer not null,
  verdict          text not null,
  email            text not null,
  name             text not null,
  roles            text[] not null,
  time_zone        text,
  class_code       text,
  course           text,
  placed           boolean not null default false,
  account_id       uuid,
  before_version   integer,
  before_name      text,
  before_roles     text[],
  before_time_zone text,
  changes          text[] not null,
  problems         jsonb not null,
  kept             text not null,
  constraint people_import_row_pk primary key (import_id, number),
  constraint people_import_row_import foreign key (import_id) references people_import (id) on delete cascade,
  constraint people_import_row_verdict_known check (verdict in ('add', 'update', 'unchanged', 'refused'))
);

create index people_import_row_by_account on people_import_row (account_id);

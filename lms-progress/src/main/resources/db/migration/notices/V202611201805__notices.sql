-- What somebody is told: about themselves, by the title of a thing and an address in the product, never by a name. One row for each
-- piece of news, by its key, also for those who do without it here (then it is not shown), so that nothing is told twice.
create table notice (
  id         uuid not null,
  account_id uuid not null,
  kind       text not null,
  key        text not null,
  title      text not null,
  detail     text,
  path       text not null,
  at         timestamptz,
  shown      boolean not null,
  created_at timestamptz not null,
  read_at    timestamptz,
  constraint notice_pk primary key (id),
  constraint notice_once unique (account_id, kind, key),
  constraint notice_account foreign key (account_id) references account (id) on delete cascade
);

-- The number in the header of every page is counted from this alone.
create index notice_unread on notice (account_id) where shown and read_at is null;
create index notice_listed on notice (account_id, id desc) where shown;

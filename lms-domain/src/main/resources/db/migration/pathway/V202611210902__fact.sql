-- Facts come with packs and are only read here: there is no other place to change them.
create table fact (
  id         text not null,
  pack       text not null,
  pack_hash  text not null,
  status     text not null,
  position   integer not null,
  kind       text not null,
  about      text not null,
  label      text not null,
  body       text not null,
  mark       text not null,
  source     text not null,
  address    text,
  vintage    text,
  checked_on date not null,
  constraint fact_pk primary key (id),
  constraint fact_status_known check (status in ('published', 'retired')),
  constraint fact_kind_known check (kind in ('route', 'exam', 'upkeep', 'license', 'training', 'pay')),
  constraint fact_mark_known check (mark in ('official', 'third-party'))
);

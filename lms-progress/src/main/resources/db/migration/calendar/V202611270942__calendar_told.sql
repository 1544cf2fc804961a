-- Of what calendar programs were told, so that what has moved or was taken back is told as such.
create table calendar_told (
  account_id uuid not null,
  kind       text not null,
  key        text not null,
  about      text not null,
  on_day     date,
  starts_at  timestamptz,
  ends_at    timestamptz,
  sequence   integer not null,
  cancelled  boolean not null,
  constraint calendar_told_pk primary key (account_id, kind, key),
  constraint calendar_told_feed foreign key (account_id) references calendar_feed (account_id) on delete cascade,
  constraint calendar_told_kind_known check (kind in ('exam', 'due', 'window', 'last-access')),
  constraint calendar_told_day_or_hours check ((on_day is null) = (starts_at is not null) and (starts_at is null) = (ends_at is null))
);

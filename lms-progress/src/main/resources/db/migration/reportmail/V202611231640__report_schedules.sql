-- Saved views that come by themselves. The day is the next one of the school's calendar, and due_at its moment.
create table report_schedule (
  id         uuid not null,
  account_id uuid not null,
  view_id    uuid not null,
  format     text not null,
  every      text not null,
  weekday    integer not null,
  month_day  integer not null,
  at         time not null,
  day        date not null,
  due_at     timestamptz not null,
  held_until timestamptz,
  made_at    timestamptz not null,
  constraint report_schedule_pk primary key (id),
  constraint report_schedule_account foreign key (account_id) references account (id),
  constraint report_schedule_view foreign key (view_id) references report_view (id) on delete cascade,
  constraint report_schedule_format_known check (format in ('xlsx', 'pdf', 'csv')),
  constraint report_schedule_every_known check (every in ('day', 'week', 'month')),
  constraint report_schedule_weekday_sane check (weekday between 1 and 7),
  constraint report_schedule_month_day_sane check (month_day between 1 and 31)
);

create index report_schedule_by_account on report_schedule (account_id);
create index report_schedule_by_view on report_schedule (view_id);
create index report_schedule_due on report_schedule (due_at, id);

create table report_recipient (
  schedule_id uuid not null,
  account_id  uuid not null,
  constraint report_recipient_pk primary key (schedule_id, account_id),
  constraint report_recipient_schedule foreign key (schedule_id) references report_schedule (id) on delete cascade,
  constraint report_recipient_account foreign key (account_id) references account (id)
);

create index report_recipient_by_account on report_recipient (account_id);

-- What came: one file a day for each person and schedule, kept for a month; the secret of its mail ends the mails. A schedule may be
-- gone while its files are still there.
create table report_file (
  id          uuid not null,
  schedule_id uuid not null,
  account_id  uuid not null,
  name        text not null,
  day         date not null,
  format      text not null,
  content     bytea,
  secret      bytea not null,
  made_at     timestamptz not null,
  constraint report_file_pk primary key (id),
  constraint report_file_account foreign key (account_id) references account (id),
  constraint report_file_once unique (schedule_id, day, account_id),
  constraint report_file_secret unique (secret),
  constraint report_file_secret_is_a_hash check (octet_length(secret) = 32)
);

create index report_file_by_account on report_file (account_id, made_at desc, id);
create index report_file_by_time on report_file (made_at);

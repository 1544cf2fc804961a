-- A report as somebody likes to see it: filters, order and columns under a name of their own. What is typed may name a
-- person, so these rows go with the account.
create table report_view (
  id         uuid not null,
  account_id uuid not null,
  name       text not null,
  report     text not null,
  parameters jsonb not null,
  changed_at timestamptz not null,
  version    integer not null,
  constraint report_view_pk primary key (id),
  constraint report_view_account foreign key (account_id) references account (id) on delete cascade,
  constraint report_view_name_short check (length(name) between 1 and 80)
);

create unique index report_view_name_once on report_view (account_id, lower(name));

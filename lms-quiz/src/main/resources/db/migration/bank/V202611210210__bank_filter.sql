-- What somebody often looks for in the bank, as it travels in addresses.
create table bank_filter (
  id         uuid not null,
  account_id uuid not null,
  name       text not null,
  parameters jsonb not null,
  constraint bank_filter_pk primary key (id),
  constraint bank_filter_account foreign key (account_id) references account (id) on delete cascade,
  constraint bank_filter_name_short check (length(name) between 1 and 80)
);

create unique index bank_filter_name_once on bank_filter (account_id, lower(name));

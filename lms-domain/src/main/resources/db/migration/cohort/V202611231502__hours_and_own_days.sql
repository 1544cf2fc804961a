-- An exam is assigned from an hour to an hour, with a code that is read out; empty: at once, to the end of the day, without one.
alter table cohort_assignment
  add column opens_at timestamptz,
  add column due_time time,
  add column code text,
  add constraint cohort_assignment_code_says check (code <> '');

-- One person's own days for something assigned to their class: later, earlier, or once more.
create table cohort_own_days (
  id            uuid not null,
  assignment_id uuid not null,
  account_id    uuid not null,
  opens_at      timestamptz,
  due_on        date not null,
  due_time      time,
  more_attempts integer not null,
  reason        text not null,
  given_by      uuid not null,
  given_at      timestamptz not null,
  version       integer not null,
  constraint cohort_own_days_pk primary key (id),
  constraint cohort_own_days_once unique (assignment_id, account_id),
  constraint cohort_own_days_assignment foreign key (assignment_id) references cohort_assignment (id) on delete cascade,
  constraint cohort_own_days_account foreign key (account_id) references account (id),
  constraint cohort_own_days_more_sane check (more_attempts between 0 and 10)
);

create index cohort_own_days_by_account on cohort_own_days (account_id);

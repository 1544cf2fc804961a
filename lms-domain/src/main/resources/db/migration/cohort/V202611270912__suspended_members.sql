-- People may come in by a school's own list of its classes; who is on it no longer is out of the class until they are on it again.
alter table cohort_member
  drop constraint cohort_member_way_known,
  add constraint cohort_member_way_known check (way in ('administrator', 'import', 'code', 'lms', 'roster'));

create table cohort_suspended (
  cohort_id    uuid not null,
  account_id   uuid not null,
  way          text not null,
  joined_at    timestamptz not null,
  suspended_at timestamptz not null,
  constraint cohort_suspended_pk primary key (cohort_id, account_id),
  constraint cohort_suspended_cohort foreign key (cohort_id) references cohort (id),
  constraint cohort_suspended_account foreign key (account_id) references account (id)
);

create index cohort_suspended_by_account on cohort_suspended (account_id);

-- What a class's work counts for: an exam by its key, or 'lessons' for all lessons of the course together.
create table graded_work (
  cohort_id  uuid not null,
  work       text not null,
  weight     integer not null,
  rule       text not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  constraint graded_work_pk primary key (cohort_id, work),
  constraint graded_work_cohort foreign key (cohort_id) references cohort (id),
  constraint graded_work_weight_sane check (weight between 0 and 100),
  constraint graded_work_rule_known check (rule in ('best', 'last'))
);

-- Grades that somebody set in the place of what was sat, append-only: the newest stands, one without a percentage takes it back.
create table grade_change (
  id         uuid not null,
  cohort_id  uuid not null,
  account_id uuid not null,
  work       text not null,
  percent    numeric(4, 1),
  reason     text not null,
  made_by    uuid not null,
  made_at    timestamptz not null,
  constraint grade_change_pk primary key (id),
  constraint grade_change_cohort foreign key (cohort_id) references cohort (id),
  constraint grade_change_account foreign key (account_id) references account (id),
  constraint grade_change_percent_sane check (percent between 0 and 100)
);

create index grade_change_of_class on grade_change (cohort_id, account_id, work, made_at desc);
create index grade_change_of_person on grade_change (account_id);

-- Changes of weights, a row for each work that was changed at once, append-only: numbered in their class, so that one can be taken
-- back for as long as none of its works was changed again. A node of the release before keeps none of its own.
create table graded_work_change (
  cohort_id     uuid not null,
  number        integer not null,
  work          text not null,
  weight_before integer not null,
  rule_before   text not null,
  weight        integer not null,
  rule          text not null,
  changed_by    uuid not null,
  changed_at    timestamptz not null,
  constraint graded_work_change_pk primary key (cohort_id, number, work),
  constraint graded_work_change_cohort foreign key (cohort_id) references cohort (id),
  constraint graded_work_change_weights_sane check (weight_before between 0 and 100 and weight between 0 and 100),
  constraint graded_work_change_rules_known check (rule_before in ('best', 'last') and rule in ('best', 'last'))
);

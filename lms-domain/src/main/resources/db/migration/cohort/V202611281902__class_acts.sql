-- The last change of its kind in a class, with how it stood before, so that it can be taken back.
create table cohort_act (
  id        uuid not null,
  cohort_id uuid not null,
  kind      text not null,
  subject   text not null,
  version   integer not null,
  before    jsonb not null,
  people    uuid[] not null,
  done_by   uuid not null,
  done_at   timestamptz not null,
  constraint cohort_act_pk primary key (id),
  constraint cohort_act_last unique (cohort_id, kind, subject),
  constraint cohort_act_cohort foreign key (cohort_id) references cohort (id),
  constraint cohort_act_kind_known check (kind in ('plan', 'own-days', 'member', 'staff'))
);

create index cohort_act_by_age on cohort_act (done_at);

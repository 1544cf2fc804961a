-- A class or an employer's group that takes one course together. `version` counts changes of its settings,
-- `plan_version` those of what is assigned.
create table cohort (
  id           uuid not null,
  name         text not null,
  kind         text not null,
  course_id    uuid not null,
  code         text,
  starts_on    date,
  ends_on      date,
  access_days  integer,
  payer        text not null,
  payer_name   text,
  status       text not null,
  created_at   timestamptz not null,
  changed_by   uuid,
  changed_at   timestamptz not null,
  version      integer not null,
  plan_by      uuid,
  plan_at      timestamptz,
  plan_version integer not null,
  constraint cohort_pk primary key (id),
  constraint cohort_course foreign key (course_id) references course (id),
  constraint cohort_kind_known check (kind in ('class', 'group')),
  constraint cohort_payer_known check (payer in ('learner', 'employer', 'agency', 'school')),
  constraint cohort_status_known check (status in ('open', 'archived')),
  constraint cohort_window_forward check (ends_on is null or starts_on is null or ends_on > starts_on),
  constraint cohort_access_days_sane check (access_days between 1 and 3650)
);

create unique index cohort_code_once on cohort (code) where code is not null;
create index cohort_by_course on cohort (course_id);

create table cohort_instructor (
  cohort_id  uuid not null,
  account_id uuid not null,
  added_at   timestamptz not null,
  constraint cohort_instructor_pk primary key (cohort_id, account_id),
  constraint cohort_instructor_cohort foreign key (cohort_id) references cohort (id),
  constraint cohort_instructor_account foreign key (account_id) references account (id)
);

create index cohort_instructor_by_account on cohort_instructor (account_id, cohort_id);

create table cohort_member (
  cohort_id  uuid not null,
  account_id uuid not null,
  way        text not null,
  joined_at  timestamptz not null,
  constraint cohort_member_pk primary key (cohort_id, account_id),
  constraint cohort_member_cohort foreign key (cohort_id) references cohort (id),
  constraint cohort_member_account foreign key (account_id) references account (id),
  constraint cohort_member_way_known check (way in ('administrator', 'import', 'code'))
);

create index cohort_member_by_account on cohort_member (account_id, cohort_id);

-- Lessons (the pace list), quizzes and exams with the last day on which they are on time. `ref` is the lesson's slug or
-- the exam's key. Exams: what the class may do with them instead of what the exam itself says.
create table cohort_assignment (
  id           uuid not null,
  cohort_id    uuid not null,
  kind         text not null,
  ref          text not null,
  due_on       date not null,
  closes       boolean not null,
  tutor        boolean not null,
  late_answers text not null,
  constraint cohort_assignment_pk primary key (id),
  constraint cohort_assignment_cohort foreign key (cohort_id) references cohort (id),
  constraint cohort_assignment_once unique (cohort_id, kind, ref),
  constraint cohort_assignment_kind_known check (kind in ('lesson', 'exam')),
  constraint cohort_assignment_late_known check (late_answers in ('count', 'hold'))
);

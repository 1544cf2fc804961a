create table lesson_progress (
  account_id        uuid not null,
  lesson_id         uuid not null,
  lesson_version_id uuid not null,
  course_id         uuid not null,
  state             text not null,
  started_at        timestamptz not null,
  completed_at      timestamptz,
  last_at           timestamptz not null,
  seconds_spent     integer not null,
  constraint lesson_progress_pk primary key (account_id, lesson_id),
  constraint lesson_progress_lesson foreign key (lesson_id) references lesson (id),
  constraint lesson_progress_state_known check (state in ('started', 'completed'))
);

-- Reports count by course from the index alone.
create index lesson_progress_by_course on lesson_progress (course_id, account_id) include (lesson_id, state, last_at);

create table check_answer (
  account_id      uuid not null,
  item_slug       text not null,
  item_version_id uuid not null,
  lesson_id       uuid not null,
  course_id       uuid not null,
  payload         jsonb not null,
  correct         boolean not null,
  tries           integer not null,
  answered_at     timestamptz not null,
  constraint check_answer_pk primary key (account_id, item_slug),
  constraint check_answer_lesson foreign key (lesson_id) references lesson (id)
);

create index check_answer_by_lesson on check_answer (lesson_id);
create index check_answer_by_course on check_answer (course_id, account_id) include (correct, answered_at);
create index check_answer_by_item on check_answer (item_slug);

-- One row per finished attempt of either mode, written from AttemptSubmitted (a second delivery changes nothing).
create table exam_outcome (
  attempt_id uuid not null,
  account_id uuid not null,
  exam_key   text not null,
  mode       text not null,
  correct    integer not null,
  answered   integer not null,
  total      integer not null,
  theta      float8,
  se         float8,
  scaled     integer,
  passed     boolean,
  started_at timestamptz not null,
  final_at   timestamptz not null,
  constraint exam_outcome_pk primary key (attempt_id)
);

create index exam_outcome_by_account on exam_outcome (account_id, final_at desc);
create index exam_outcome_by_exam on exam_outcome (exam_key, final_at desc);

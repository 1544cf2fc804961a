create table blueprint (
  key         text not null,
  title       text not null,
  source      text,
  source_date text,
  areas       jsonb not null,
  pack        text,
  pack_hash   text,
  constraint blueprint_pk primary key (key)
);

create table exam (
  id                 uuid not null,
  key                text not null,
  status             text not null,
  pack               text,
  pack_hash          text,
  edited             boolean not null,
  current_version_id uuid,
  version            integer not null,
  constraint exam_pk primary key (id),
  constraint exam_key_once unique (key),
  constraint exam_status_known check (status in ('published', 'retired'))
);

-- Immutable; `spec` holds the blueprint's areas as they were: a change to an exam or blueprint never touches an attempt.
create table exam_version (
  id           uuid not null,
  exam_id      uuid not null,
  number       integer not null,
  title        text not null,
  spec         jsonb not null,
  published_at timestamptz not null,
  published_by uuid,
  constraint exam_version_pk primary key (id),
  constraint exam_version_exam foreign key (exam_id) references exam (id),
  constraint exam_version_number_once unique (exam_id, number)
);

alter table exam
  add constraint exam_current_version foreign key (current_version_id) references exam_version (id);
create index exam_by_current_version on exam (current_version_id);

-- Learners of these courses may sit the exam; a lesson quiz also names its lesson.
create table exam_course (
  exam_id     uuid not null,
  course_slug text not null,
  lesson_slug text,
  constraint exam_course_pk primary key (exam_id, course_slug),
  constraint exam_course_exam foreign key (exam_id) references exam (id)
);

create index exam_course_by_course on exam_course (course_slug);

-- Courses and lessons made here begin as drafts that only staff see.
alter table course
  drop constraint course_status_known,
  add constraint course_status_known check (status in ('draft', 'published', 'retired'));

alter table lesson
  drop constraint lesson_status_known,
  add constraint lesson_status_known check (status in ('draft', 'published', 'retired'));

-- What instructors are working on, at most one set of changes for each lesson; a learner never sees it.
create table lesson_draft (
  lesson_id  uuid not null,
  content    jsonb not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  version    integer not null,
  constraint lesson_draft_pk primary key (lesson_id),
  constraint lesson_draft_lesson foreign key (lesson_id) references lesson (id)
);

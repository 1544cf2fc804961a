-- Seconds a learner was busy with a lesson, by calendar day of the school: what "time up to a past date" is summed from.
create table study_time (
  account_id uuid not null,
  course_id  uuid not null,
  lesson_id  uuid not null,
  day        date not null,
  seconds    integer not null,
  constraint study_time_pk primary key (account_id, lesson_id, day),
  constraint study_time_lesson foreign key (lesson_id) references lesson (id),
  constraint study_time_seconds_sane check (seconds between 0 and 86400)
);

create index study_time_by_course on study_time (course_id, account_id) include (day, seconds);

-- Whoever met the rule of a course, and when: it stays, also when the rule or the course grows later.
create table course_completion (
  account_id   uuid not null,
  course_id    uuid not null,
  completed_at timestamptz not null,
  constraint course_completion_pk primary key (account_id, course_id),
  constraint course_completion_course foreign key (course_id) references course (id)
);

create index course_completion_by_course on course_completion (course_id, completed_at);

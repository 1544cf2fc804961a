-- When a lesson opens for a learner; all that is said must hold. Dates are calendar days in the installation's zone.
alter table lesson
  add column opens_on   date,
  add column opens_days integer,
  add constraint lesson_opens_days_sensible check (opens_days between 1 and 3650);

create table lesson_prerequisite (
  lesson_id   uuid not null,
  requires_id uuid not null,
  constraint lesson_prerequisite_pk primary key (lesson_id, requires_id),
  constraint lesson_prerequisite_lesson foreign key (lesson_id) references lesson (id),
  constraint lesson_prerequisite_requires foreign key (requires_id) references lesson (id),
  constraint lesson_prerequisite_not_itself check (lesson_id <> requires_id)
);

create index lesson_prerequisite_by_requires on lesson_prerequisite (requires_id);

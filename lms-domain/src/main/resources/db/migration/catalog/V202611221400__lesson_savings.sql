-- Counts savings of drafts for good: no two texts of a lesson ever have the same number, whatever was published between.
alter table lesson add column savings integer not null default 0;
update lesson set savings = lesson_draft.version from lesson_draft where lesson_draft.lesson_id = lesson.id;

-- What a draft said before it was saved again, because an open editor began from it. Only the newest are kept.
create table lesson_draft_before (
  lesson_id uuid not null,
  version   integer not null,
  content   jsonb not null,
  constraint lesson_draft_before_pk primary key (lesson_id, version),
  constraint lesson_draft_before_lesson foreign key (lesson_id) references lesson (id) on delete cascade
);

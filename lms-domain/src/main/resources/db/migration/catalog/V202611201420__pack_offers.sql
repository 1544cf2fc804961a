-- What a pack brought for something that was changed here meanwhile, until somebody decides. No content: gone from the pack.
create table lesson_offer (
  lesson_id  uuid not null,
  pack       text not null,
  hash       text,
  content    jsonb,
  offered_at timestamptz not null,
  constraint lesson_offer_pk primary key (lesson_id),
  constraint lesson_offer_lesson foreign key (lesson_id) references lesson (id)
);

create table course_offer (
  course_id  uuid not null,
  pack       text not null,
  hash       text,
  content    jsonb,
  offered_at timestamptz not null,
  constraint course_offer_pk primary key (course_id),
  constraint course_offer_course foreign key (course_id) references course (id)
);

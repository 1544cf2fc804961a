create table exhibit (
  sha256      text not null,
  svg         text not null,
  title       text not null,
  description text not null,
  constraint exhibit_pk primary key (sha256)
);

-- The names that authors use, as the packs stand now; versions keep the sha256.
create table exhibit_name (
  name   text not null,
  sha256 text not null,
  constraint exhibit_name_pk primary key (name),
  constraint exhibit_name_exhibit foreign key (sha256) references exhibit (sha256)
);

create index exhibit_name_by_exhibit on exhibit_name (sha256);

create table course (
  id        uuid not null,
  slug      text not null,
  title     text not null,
  summary   text not null,
  status    text not null,
  pack      text,
  pack_hash text,
  edited    boolean not null,
  version   integer not null,
  constraint course_pk primary key (id),
  constraint course_slug_once unique (slug),
  constraint course_status_known check (status in ('published', 'retired'))
);

create table section (
  id        uuid not null,
  course_id uuid not null,
  position  integer not null,
  title     text not null,
  constraint section_pk primary key (id),
  constraint section_course foreign key (course_id) references course (id)
);

create index section_by_course on section (course_id, position);

create table lesson (
  id         uuid not null,
  slug       text not null,
  course_id  uuid not null,
  section_id uuid,
  position   integer not null,
  status     text not null,
  pack       text,
  pack_hash  text,
  edited     boolean not null,
  current_version_id uuid,
  constraint lesson_pk primary key (id),
  constraint lesson_course foreign key (course_id) references course (id),
  constraint lesson_section foreign key (section_id) references section (id),
  constraint lesson_slug_once unique (course_id, slug),
  constraint lesson_status_known check (status in ('published', 'retired'))
);

create index lesson_by_section on lesson (section_id, position);

-- Immutable: what a learner read stays as it was. `exhibits` maps the names used in the text to exhibit.sha256.
create table lesson_version (
  id           uuid not null,
  lesson_id    uuid not null,
  number       integer not null,
  title        text not null,
  summary      text not null,
  minutes      integer not null,
  body         text not null,
  objectives   text[] not null,
  topics       text[] not null,
  checks       text[] not null,
  sources      text[] not null,
  exhibits     jsonb not null,
  published_at timestamptz not null,
  published_by uuid,
  constraint lesson_version_pk primary key (id),
  constraint lesson_version_lesson foreign key (lesson_id) references lesson (id),
  constraint lesson_version_number_once unique (lesson_id, number)
);

alter table lesson
  add constraint lesson_current_version foreign key (current_version_id) references lesson_version (id);
create index lesson_by_current_version on lesson (current_version_id);

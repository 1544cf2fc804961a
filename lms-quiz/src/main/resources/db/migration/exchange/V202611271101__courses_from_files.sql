-- A course that a file holds beside its questions. `wish` is the course it is to go into, by slug; empty for one of its own.
create table import_course (
  batch_id  uuid not null,
  wish      text not null,
  cartridge text not null,
  title     text not null,
  summary   text not null,
  course    text,
  constraint import_course_pk primary key (batch_id),
  constraint import_course_batch foreign key (batch_id) references import_batch (id) on delete cascade
);

create index import_course_by_course on import_course (course, cartridge);

-- A section, lesson or quiz of such a course. `seen` counts the savings of a lesson that is there already, as they were when the
-- file was read; `taken` tells whether the import made or changed it, and what it was before.
create table import_part (
  batch_id        uuid not null,
  position        integer not null,
  kind            text not null,
  identifier      text not null,
  title           text not null,
  section         integer not null,
  body            text not null,
  minutes         integer,
  shuffle         boolean not null,
  fate            text not null,
  seen            integer,
  said            text[] not null,
  made            text,
  taken           boolean not null,
  before          jsonb,
  before_version  integer,
  before_savings  integer,
  before_hash     text,
  constraint import_part_pk primary key (batch_id, position),
  constraint import_part_batch foreign key (batch_id) references import_batch (id) on delete cascade,
  constraint import_part_kind_known check (kind in ('section', 'lesson', 'quiz')),
  constraint import_part_fate_known check (fate in ('new', 'changed', 'same', 'kept'))
);

-- What became of the parts of another system's course here, by that system's identifiers, so that a later import finds them again:
-- `savings` of its draft (of a course: its version) and `hash` of what the file said, as the last import left it.
create table course_origin (
  course     text not null,
  cartridge  text not null,
  kind       text not null,
  identifier text not null,
  made       text not null,
  savings    integer not null,
  hash       text not null,
  constraint course_origin_pk primary key (course, cartridge, kind, identifier),
  constraint course_origin_kind_known check (kind in ('course', 'section', 'lesson', 'quiz', 'question', 'picture'))
);

create index course_origin_own on course_origin (cartridge) where kind = 'course';

-- `stays`: the bank had the question before, and undoing leaves it. `replaces`: the question whose draft gets these words.
alter table import_question
  add column origin         text,
  add column hash           text,
  add column quiz           integer,
  add column stays          boolean not null default false,
  add column replaces       uuid,
  add column before         jsonb,
  add column before_version integer,
  add column before_savings integer,
  add column before_hash    text;

create index import_question_by_quiz on import_question (batch_id, quiz, position) where quiz is not null;

alter table import_picture
  add column origin text,
  add column hash   text;

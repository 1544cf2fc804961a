-- A file of questions on its way into the bank. What the dry run found stands in import_question; committing takes exactly these rows.
create table import_batch (
  id           uuid not null,
  file_name    text not null,
  bytes        bigint not null,
  format       text not null,
  purpose      text not null,
  topic        text not null,
  brought_by   uuid not null,
  brought_at   timestamptz not null,
  job_id       uuid not null,
  read_at      timestamptz,
  committed_at timestamptz,
  undone_at    timestamptz,
  constraint import_batch_pk primary key (id),
  constraint import_batch_job foreign key (job_id) references job (id),
  constraint import_batch_purpose_known check (purpose in ('exam', 'check')),
  constraint import_batch_in_order check (committed_at is null or read_at is not null)
);

create index import_batch_latest on import_batch (brought_at desc);
create index import_batch_by_job on import_batch (job_id);

-- A file, in pieces that fit into memory: those brought until they are read, those made until they are a week old.
create table exchange_piece (
  file_id uuid not null,
  number  integer not null,
  bytes   bytea not null,
  constraint exchange_piece_pk primary key (file_id, number)
);

-- A question that a file holds; without content where nothing could be taken.
create table import_question (
  batch_id  uuid not null,
  position  integer not null,
  name      text not null,
  line      integer not null,
  begin     text not null,
  fate      text not null,
  content   jsonb,
  left_out  boolean not null,
  copy_of   text,
  copy_like float8,
  item_id   uuid,
  mended_by uuid,
  constraint import_question_pk primary key (batch_id, position),
  constraint import_question_batch foreign key (batch_id) references import_batch (id) on delete cascade,
  constraint import_question_fate_known check (fate in ('whole', 'changed', 'lacking', 'refused', 'mended'))
);

create index import_question_by_fate on import_question (batch_id, fate, position);
create index import_question_copies on import_question (batch_id, position) where copy_of is not null;
-- Which import a question of the bank came with.
create index import_question_by_item on import_question (item_id) where item_id is not null;

-- A picture that the texts of an import show, drawn anew like any upload; it becomes an exhibit when the import is committed.
create table import_picture (
  batch_id    uuid not null,
  name        text not null,
  sha256      text not null,
  svg         text not null,
  title       text not null,
  description text not null,
  format      text,
  file        bytea,
  constraint import_picture_pk primary key (batch_id, name),
  constraint import_picture_batch foreign key (batch_id) references import_batch (id) on delete cascade,
  constraint import_picture_file check ((format is null) = (file is null))
);

-- Questions on their way out.
create table export_batch (
  id         uuid not null,
  format     text not null,
  file_name  text not null,
  asked_by   uuid not null,
  asked_at   timestamptz not null,
  job_id     uuid not null,
  bytes      bigint,
  read       integer,
  written    integer,
  constraint export_batch_pk primary key (id),
  constraint export_batch_job foreign key (job_id) references job (id)
);

create index export_batch_latest on export_batch (asked_by, asked_at desc);
create index export_batch_by_job on export_batch (job_id);

-- What an import or export did not take as it was, line by line; of an import with the question it is about.
create table exchange_finding (
  batch_id uuid not null,
  number   integer not null,
  position integer,
  item     text not null,
  line     integer not null,
  severity text not null,
  what     text not null,
  why      text not null,
  constraint exchange_finding_pk primary key (batch_id, number),
  constraint exchange_finding_severity_known check (severity in ('changed', 'dropped', 'refused'))
);

create index exchange_finding_by_question on exchange_finding (batch_id, position);

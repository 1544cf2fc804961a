-- Forms that an instructor adopted for an exam: while there are any of its current version, attempts get one of them.
-- Withdrawn ones stay, because attempts were made of them.
create table exam_form (
  id              uuid not null,
  exam_version_id uuid not null,
  assembly        uuid not null,
  number          integer not null,
  questions       uuid[] not null,
  pilots          uuid[] not null,
  adopted_at      timestamptz not null,
  adopted_by      uuid not null,
  withdrawn_at    timestamptz,
  constraint exam_form_pk primary key (id),
  constraint exam_form_exam_version foreign key (exam_version_id) references exam_version (id)
);

create index exam_form_in_use on exam_form (exam_version_id) where withdrawn_at is null;

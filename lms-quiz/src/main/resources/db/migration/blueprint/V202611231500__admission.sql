-- When, how often and with which code an exam is taken, and when its questions are shown again: what a school decides about any
-- exam, also one of a content pack, without a new version of it.
create table exam_admission (
  exam_id    uuid not null,
  opens_at   timestamptz,
  closes_at  timestamptz,
  attempts   integer,
  feedback   text not null,
  code       text,
  changed_by uuid,
  changed_at timestamptz,
  version    integer not null,
  constraint exam_admission_pk primary key (exam_id),
  constraint exam_admission_exam foreign key (exam_id) references exam (id),
  constraint exam_admission_opens_before_closing check (opens_at < closes_at),
  constraint exam_admission_attempts_sane check (attempts between 1 and 100),
  constraint exam_admission_feedback_known check (feedback in ('after-final', 'after-closing', 'never')),
  constraint exam_admission_closes_for_feedback check (feedback <> 'after-closing' or closes_at is not null),
  constraint exam_admission_code_says check (code <> '')
);

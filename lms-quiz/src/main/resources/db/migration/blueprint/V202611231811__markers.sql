-- How many people mark each written answer of an exam.
alter table exam_admission
  add column markers smallint not null default 1,
  add constraint exam_admission_markers_few check (markers in (1, 2));

-- Whether the learner's name lies over the questions of an exam.
alter table exam_admission
  add column name_on_pages boolean not null default false;

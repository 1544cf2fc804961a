-- In exams with written answers parts of a point count: all of them in hundredths. Null where only fully right answers do.
alter table exam_outcome add column points integer;

-- Attempts in exam mode in each order in which they are listed, beside those by time and by name: of many, the first of a page are soon met.
drop index concurrently if exists exam_outcome_exams_in_order;
create index concurrently exam_outcome_exams_in_order on exam_outcome ((exam_key collate "C"), attempt_id)
  where mode = 'exam';
drop index concurrently if exists exam_outcome_correct_in_order;
create index concurrently exam_outcome_correct_in_order on exam_outcome ((coalesce(cast(correct as float8), '-infinity')), attempt_id)
  where mode = 'exam';
drop index concurrently if exists exam_outcome_ability_in_order;
create index concurrently exam_outcome_ability_in_order on exam_outcome ((coalesce(theta, '-infinity')), attempt_id)
  where mode = 'exam';
drop index concurrently if exists exam_outcome_passed_in_order;
create index concurrently exam_outcome_passed_in_order on exam_outcome ((coalesce(cast(cast(passed as integer) as float8), -1)), attempt_id)
  where mode = 'exam';
drop index concurrently if exists exam_outcome_minutes_in_order;
create index concurrently exam_outcome_minutes_in_order on exam_outcome ((date_part('epoch', final_at - started_at)), attempt_id)
  where mode = 'exam';

-- Sittings are counted and sorted from this index alone, whatever they are sorted by.
drop index exam_outcome_sittings;
create index exam_outcome_sittings on exam_outcome (account_id, exam_key, final_at, attempt_id)
  include (passed, theta, scaled, correct, started_at)
  where mode = 'exam';

-- Pass rates count sittings with a pass mark alone; they are numbered in this order.
create index exam_outcome_marked on exam_outcome (account_id, exam_key, final_at, attempt_id)
  include (passed)
  where mode = 'exam' and passed is not null;

-- The last deed before a past day is the end of a range, not a search through all.
drop index study_time_by_course;
create index study_time_by_course on study_time (course_id, account_id, day) include (seconds);
drop index check_answer_by_course;
create index check_answer_by_course on check_answer (course_id, account_id, answered_at) include (correct);

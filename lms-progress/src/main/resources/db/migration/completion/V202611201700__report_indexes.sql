-- What reports count: from indexes alone, by learner and course, and by time for whoever did something lately.
drop index lesson_progress_by_course;
create index lesson_progress_by_course on lesson_progress (course_id, account_id)
  include (lesson_id, state, started_at, completed_at, last_at);
create index lesson_progress_by_last on lesson_progress (last_at) include (course_id, account_id);
create index check_answer_by_time on check_answer (answered_at) include (course_id, account_id);
create index study_time_by_day on study_time (day) include (course_id, account_id);

-- Sittings: one learner's of one exam in their order, and all by time.
create index exam_outcome_sittings on exam_outcome (account_id, exam_key, final_at, attempt_id)
  include (passed, theta, scaled)
  where mode = 'exam';
create index exam_outcome_by_time on exam_outcome (final_at desc, attempt_id desc) include (account_id, exam_key, mode);

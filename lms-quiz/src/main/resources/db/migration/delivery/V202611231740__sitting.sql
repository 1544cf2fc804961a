-- Who takes an exam now: keys are held back until nobody does.
create index attempt_sitting on attempt (exam_id) where status <> 'final' and mode = 'exam' and not own_practice;

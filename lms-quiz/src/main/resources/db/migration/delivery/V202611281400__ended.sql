-- What ended lately is looked for over all exams at once.
create index attempt_ended on attempt (ended_at desc)
  where status = 'final' and not own_practice and not trial;

-- Late answers that wait for a decision are looked for over all exams at once.
create index attempt_undecided on attempt (started_at desc, id desc)
  where status = 'final' and late_answers = 'hold' and held_counted is null and cast(result ->> 'held' as integer) > 0;

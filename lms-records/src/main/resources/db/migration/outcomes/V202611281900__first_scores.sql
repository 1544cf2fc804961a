-- What a board's report states for the first sitting, on that board's scale.
alter table program_outcome
  add column board text,
  add column first_score integer,
  add constraint program_outcome_board_known check (board in ('ascp', 'amt')),
  add constraint program_outcome_score_of_a_board check ((board is null) = (first_score is null)),
  add constraint program_outcome_score_was_sat check (first_score is null or sat_on is not null),
  add constraint program_outcome_score_on_scale
    check (first_score between case board when 'ascp' then 100 else 0 end and case board when 'ascp' then 999 else 100 end);

-- What was answered first, kept from the second answer on: only a first answer says what somebody knew. Until then the one
-- answer there is was the first; null after that where it was not kept yet.
alter table check_answer
  add column first_correct boolean,
  add column first_at      timestamptz;

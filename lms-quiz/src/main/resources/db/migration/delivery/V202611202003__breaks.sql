-- What is left of the breaks a person may take, and until when the clock stands still. The deadline is derived from the
-- events: a break that starts moves it by all that is left, one that ends early moves it back by what was not used.
alter table attempt
  add column break_allowed_seconds integer not null default 0,
  add column break_left_seconds    integer not null default 0,
  add column break_until           timestamptz;

-- Minutes of breaks with a stopped clock that a person may take in each timed exam.
alter table account
  add column break_minutes integer not null default 0,
  add constraint account_break_minutes_sane check (break_minutes between 0 and 240);

-- When a row was carried out: who was named for the class after that is nothing of the list's. Null where a release before did it.
alter table roster_row
  add column done_at timestamptz;

-- When a row got its place: what its person was given after that is nothing of the import's. Null where a release before placed them.
alter table people_import_row
  add column placed_at timestamptz;

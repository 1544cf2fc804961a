-- The glossary of a pack: read whole and replaced whole, as its other tables are.
alter table reference_table
  add column terms jsonb not null default '[]';

-- What the subtopics of a pack are called where people read them: read whole and replaced whole, as its other tables are.
alter table reference_table
  add column topics jsonb not null default '{}';

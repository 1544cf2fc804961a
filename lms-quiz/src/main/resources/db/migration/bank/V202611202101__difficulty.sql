-- What calibrations found that an instructor adopted. Rows are added, never changed: an attempt is scored with what stood
-- when it began, also when it is scored again.
create table item_difficulty (
  item_version_id uuid not null,
  adopted_at      timestamptz not null,
  b               float8 not null,
  se              float8 not null,
  answers         integer not null,
  calibration     uuid not null,
  constraint item_difficulty_pk primary key (item_version_id, adopted_at),
  constraint item_difficulty_item_version foreign key (item_version_id) references item_version (id),
  constraint item_difficulty_of_answers check (answers > 0 and se >= 0)
);

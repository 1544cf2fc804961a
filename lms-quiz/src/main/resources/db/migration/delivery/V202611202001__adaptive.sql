-- What an adaptive attempt draws from, as it was when the attempt started: neither a new question nor a new calibration
-- touches an attempt that runs. Attempts that start between two changes share one.
create table item_pool (
  id      text not null, -- SHA-256 of the items
  items   jsonb not null,
  made_at timestamptz not null,
  constraint item_pool_pk primary key (id)
);

-- Beside the attempt, because only choosing a question reads it. `met`: what the learner had seen before, greater is later.
create table adaptive_sitting (
  attempt_id uuid not null,
  pool_id    text not null,
  met        jsonb not null,
  constraint adaptive_sitting_pk primary key (attempt_id),
  constraint adaptive_sitting_pool foreign key (pool_id) references item_pool (id)
);

create index adaptive_sitting_by_pool on adaptive_sitting (pool_id);

-- `closed`: how many positions are answered for good; null when the exam is not adaptive. The row's lock orders two windows.
alter table attempt
  add column closed    integer,
  add column review_at timestamptz;

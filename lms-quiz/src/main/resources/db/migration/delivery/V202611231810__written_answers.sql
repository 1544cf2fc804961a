-- Written answers of final attempts that people mark. Whoever writes these rows holds the attempt. A row stands for the answer
-- that counts (its lease and revision): when another one counts, its marks go and it waits anew.
create table written_answer (
  id              uuid not null, -- in addresses: a marker sees no attempt
  attempt_id      uuid not null,
  exam_id         uuid not null,
  item_version_id uuid not null,
  credit          smallint, -- null while it waits
  position        smallint not null,
  lease           smallint not null,
  revision        integer not null,
  markers         smallint not null, -- by the exam's rule when it was handed in
  disputed        boolean not null default false, -- two differ, a third person decides
  since           timestamptz not null,
  settled_at      timestamptz,
  constraint written_answer_pk primary key (id),
  constraint written_answer_once unique (attempt_id, position),
  constraint written_answer_attempt foreign key (attempt_id) references attempt (id),
  constraint written_answer_exam foreign key (exam_id) references exam (id),
  constraint written_answer_item_version foreign key (item_version_id) references item_version (id),
  constraint written_answer_markers_few check (markers in (1, 2)),
  constraint written_answer_credit_hundredths check (credit between 0 and 100),
  constraint written_answer_settled_whole check ((settled_at is null) = (credit is null))
);

create index written_answer_waiting on written_answer (exam_id, item_version_id) where settled_at is null;
create index written_answer_by_item_version on written_answer (item_version_id);

-- Slots 1 and 2 are marked blind, slot 3 decides. Without points a row is a claim: it holds its slot for half an hour.
create table written_mark (
  answer_id     uuid not null,
  marker        uuid not null,
  claimed_until timestamptz not null,
  marked_at     timestamptz,
  points        smallint[], -- one for each criterion
  slot          smallint not null,
  remark        text, -- to the learner
  reason        text, -- why a mark was changed later
  constraint written_mark_pk primary key (answer_id, slot),
  constraint written_mark_answer foreign key (answer_id) references written_answer (id) on delete cascade,
  constraint written_mark_marker foreign key (marker) references account (id),
  constraint written_mark_slots check (slot between 1 and 3),
  constraint written_mark_whole check ((marked_at is null) = (points is null))
);

create index written_mark_by_marker on written_mark (marker, marked_at desc);

-- A learner lets an instructor of theirs see one result, until a day or until they take it back.
create table result_share (
  id            uuid not null,
  attempt_id    uuid not null,
  learner_id    uuid not null,
  instructor_id uuid not null,
  shared_at     timestamptz not null,
  ends_at       timestamptz not null,
  ended_at      timestamptz,
  seen_at       timestamptz,
  constraint result_share_pk primary key (id),
  constraint result_share_attempt foreign key (attempt_id) references attempt (id),
  constraint result_share_learner foreign key (learner_id) references account (id),
  constraint result_share_instructor foreign key (instructor_id) references account (id),
  constraint result_share_once unique (attempt_id, instructor_id),
  constraint result_share_window_forward check (ends_at > shared_at)
);

create index result_share_by_learner on result_share (learner_id, shared_at desc);
create index result_share_by_instructor on result_share (instructor_id);

-- Attempts whose time is over but that could not be scored. They are tried again by themselves, less and less often, and never
-- keep others from their score; staff see them. A row goes when its attempt is final.
create table closing_failure (
  attempt_id uuid not null,
  since      timestamptz not null,
  tried_at   timestamptz not null,
  tries      integer not null,
  failure    text not null,
  constraint closing_failure_pk primary key (attempt_id),
  constraint closing_failure_attempt foreign key (attempt_id) references attempt (id)
);

-- The same for final attempts that could not be scored anew after a decision about a question.
create table rescoring_failure (
  attempt_id      uuid not null,
  item_version_id uuid not null,
  since           timestamptz not null,
  tried_at        timestamptz not null,
  tries           integer not null,
  failure         text not null,
  constraint rescoring_failure_pk primary key (item_version_id, attempt_id),
  constraint rescoring_failure_attempt foreign key (attempt_id) references attempt (id)
);

create index rescoring_failure_by_attempt on rescoring_failure (attempt_id);

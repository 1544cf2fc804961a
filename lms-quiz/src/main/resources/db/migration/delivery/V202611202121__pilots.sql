-- Questions that are tried out: given like the others, never scored. Their answers stand apart from scored ones, so that
-- nothing which adds up scores can count them.
alter table attempt_item add column pilot boolean not null default false;

create table pilot_answer (
  attempt_id      uuid not null,
  item_version_id uuid not null,
  elapsed_ms      integer,
  position        smallint not null,
  credit          smallint not null,
  payload         jsonb,
  constraint pilot_answer_pk primary key (attempt_id, position),
  constraint pilot_answer_credit_hundredths check (credit between 0 and 100)
);

create index pilot_answer_by_item on pilot_answer (item_version_id);

-- What was decided about a bad question after people had answered it: it is left out of scores, everybody gets its point, or
-- other options are right. For one exam or, without a key, for all. Rows are added and undone, never changed otherwise.
create table score_adjustment (
  id              uuid not null,
  item_version_id uuid not null,
  exam_key        text,
  kind            text not null,
  key             text[] not null,
  reason          text not null,
  made_by         uuid not null,
  made_at         timestamptz not null,
  undone_by       uuid,
  undone_at       timestamptz,
  undone_reason   text,
  settled_at      timestamptz, -- since when every attempt is scored by it; null while some are to be scored anew
  constraint score_adjustment_pk primary key (id),
  constraint score_adjustment_item_version foreign key (item_version_id) references item_version (id),
  constraint score_adjustment_kind_known check (kind in ('drop', 'credit', 'rekey')),
  constraint score_adjustment_key_of_rekey check ((kind = 'rekey') = (cardinality(key) > 0)),
  constraint score_adjustment_undone_whole
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_reason is null))
);

-- One stands for a question and a scope.
create unique index score_adjustment_once on score_adjustment (item_version_id, coalesce(exam_key, '')) where undone_at is null;
create index score_adjustment_by_item on score_adjustment (item_version_id, made_at);
create index score_adjustment_unsettled on score_adjustment (item_version_id) where settled_at is null;

-- By what an answer was scored besides its question's own key. `credit` goes by the key in force, also where it does not count.
alter table scored_answer add column adjustment uuid;

-- How many times an attempt was scored. What it was scored before is kept.
alter table attempt add column scoring integer not null default 1;

create table former_score (
  attempt_id  uuid not null,
  scoring     integer not null,
  result      jsonb,
  replaced_at timestamptz not null,
  constraint former_score_pk primary key (attempt_id, scoring),
  constraint former_score_attempt foreign key (attempt_id) references attempt (id)
);

create table former_answer (
  attempt_id      uuid not null,
  item_version_id uuid not null,
  adjustment      uuid,
  scoring         integer not null,
  elapsed_ms      integer,
  position        smallint not null,
  credit          smallint not null,
  area            text,
  payload         jsonb,
  constraint former_answer_pk primary key (attempt_id, scoring, position)
);

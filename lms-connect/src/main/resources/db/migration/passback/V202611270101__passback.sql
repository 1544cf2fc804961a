-- Links of other systems' courses to our exams, and where the scores of each go.
create table lti_link (
  id                uuid not null,
  connection_id     uuid not null,
  deployment        text not null,
  context           text not null,
  resource          text not null,
  exam              text not null,
  cohort_id         uuid,
  rule              text not null,
  column_url        text,
  own_column        boolean not null,
  column_held_until timestamptz,
  columns_url       text,
  takes_scores      boolean not null,
  lets_make_columns boolean not null,
  shows_results     boolean not null,
  opened_at         timestamptz not null,
  constraint lti_link_pk primary key (id),
  constraint lti_link_connection foreign key (connection_id) references connection (id),
  constraint lti_link_cohort foreign key (cohort_id) references cohort (id),
  constraint lti_link_rule_known check (rule in ('best', 'last', 'first')),
  constraint lti_link_once unique (connection_id, deployment, resource)
);

create index lti_link_by_exam on lti_link (exam);
create index lti_link_by_cohort on lti_link (cohort_id);

-- What should stand in a gradebook for somebody of the link's class, and what came of the last message. Who asks for it is known by the timestamp of its
-- message: each is later than the one before, whoever sends it. `told` are the
-- shares of the maximum that ever went out: what stands there and is none of them, somebody set by hand.
create table lti_score (
  link_id         uuid not null,
  account_id      uuid not null,
  connection_id   uuid not null,
  opened_at       timestamptz not null,
  attempt_id      uuid,
  given           integer,
  maximum         integer,
  ended_at        timestamptz,
  wish            integer not null,
  state           text not null,
  tries           integer not null,
  begun_at        timestamptz,
  next_at         timestamptz not null,
  held_until      timestamptz,
  stamp           timestamptz,
  told            float8[] not null,
  told_attempts   uuid[] not null,
  sent_at         timestamptz,
  refusal         text,
  words           text not null,
  constraint lti_score_pk primary key (link_id, account_id),
  constraint lti_score_link foreign key (link_id) references lti_link (id),
  constraint lti_score_account foreign key (account_id) references account (id) on delete cascade,
  constraint lti_score_state_known check (state in ('nothing', 'waiting', 'sent', 'kept', 'refused')),
  constraint lti_score_whole check (num_nulls(attempt_id, given, maximum, ended_at) in (0, 4)),
  constraint lti_score_refused_why check ((state = 'refused') = (refusal is not null))
);

create index lti_score_by_account on lti_score (account_id);
create index lti_score_due on lti_score (connection_id, next_at) where state = 'waiting';
create index lti_score_held on lti_score (connection_id, held_until) where held_until is not null;

-- How fast a system takes scores: after failures it is left alone for a while.
create table lti_pace (
  connection_id uuid not null,
  free_at       timestamptz not null,
  failures      integer not null,
  constraint lti_pace_pk primary key (connection_id),
  constraint lti_pace_connection foreign key (connection_id) references connection (id)
);

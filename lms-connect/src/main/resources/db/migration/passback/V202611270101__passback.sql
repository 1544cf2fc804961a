-- Links of other systems' courses to our exams, and where the scores of each go.
create table lti_link (
  id                uuid not null,
  connection_id     uuid not null,
  deployment        text not null,
  context           text not null,
  resource          text not null,
  exam              text not null,
  rule              text not null,
  column_url        text,
  own_column        boolean not null,
  column_held_until timestamptz,
  columns_url       text,
  takes_scores      boolean not null,
  lets_make_columns boolean not null,
  opened_at         timestamptz not null,
  constraint lti_link_pk primary key (id),
  constraint lti_link_connection foreign key (connection_id) references connection (id),
  constraint lti_link_rule_known check (rule in ('best', 'last', 'first')),
  constraint lti_link_once unique (connection_id, deployment, resource)
);

create index lti_link_by_exam on lti_link (exam);

-- What should stand in a gradebook for somebody, and what came of the last message. Who asks for it is known by the timestamp of its
-- message: each is later than the one before, whoever sends it.
create table lti_score (
  link_id         uuid not null,
  account_id      uuid not null,
  opened_at       timestamptz not null,
  attempt_id      uuid,
  given           integer,
  maximum         integer,
  final_at        timestamptz,
  wish            integer not null,
  state           text not null,
  tries           integer not null,
  begun_at        timestamptz,
  next_at         timestamptz not null,
  held_until      timestamptz,
  stamp           timestamptz,
  sent_attempt_id uuid,
  sent_at         timestamptz,
  refusal         text,
  words           text not null,
  constraint lti_score_pk primary key (link_id, account_id),
  constraint lti_score_link foreign key (link_id) references lti_link (id),
  constraint lti_score_account foreign key (account_id) references account (id) on delete cascade,
  constraint lti_score_state_known check (state in ('nothing', 'waiting', 'sent', 'refused')),
  constraint lti_score_whole check (num_nulls(attempt_id, given, maximum, final_at) in (0, 4)),
  constraint lti_score_refused_why check ((state = 'refused') = (refusal is not null))
);

create index lti_score_by_account on lti_score (account_id);
create index lti_score_due on lti_score (next_at) where state = 'waiting';

-- How fast a system takes scores: after failures it is left alone for a while.
create table lti_pace (
  connection_id uuid not null,
  free_at       timestamptz not null,
  failures      integer not null,
  constraint lti_pace_pk primary key (connection_id),
  constraint lti_pace_connection foreign key (connection_id) references connection (id)
);

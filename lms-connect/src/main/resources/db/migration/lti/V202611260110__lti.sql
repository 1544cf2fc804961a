-- Launches on their way: state and nonce as hashes, used once, kept until the token that was sent for them has ended.
create table lti_login (
  state_hash    bytea not null,
  nonce_hash    bytea not null,
  browser_hash  bytea not null,
  connection_id uuid not null,
  again         text not null,
  ends_at       timestamptz not null,
  used_at       timestamptz,
  constraint lti_login_pk primary key (state_hash),
  constraint lti_login_nonce_once unique (nonce_hash),
  constraint lti_login_connection foreign key (connection_id) references connection (id)
);

create index lti_login_by_connection on lti_login (connection_id);
create index lti_login_by_end on lti_login (ends_at);

-- Which class a course of a system is here. A course is known within its deployment.
create table lti_course (
  connection_id uuid not null,
  deployment    text not null,
  context       text not null,
  cohort_id     uuid not null,
  connected_by  uuid not null,
  connected_at  timestamptz not null,
  constraint lti_course_pk primary key (connection_id, deployment, context),
  constraint lti_course_connection foreign key (connection_id) references connection (id),
  constraint lti_course_cohort foreign key (cohort_id) references cohort (id),
  constraint lti_course_connected_by foreign key (connected_by) references account (id)
);

create index lti_course_by_cohort on lti_course (cohort_id);
create index lti_course_by_connected_by on lti_course (connected_by);

-- What somebody opened from their system, for the browser they did it in: the start page in its frame.
create table lti_visit (
  id            uuid not null,
  browser_hash  bytea not null,
  account_id    uuid not null,
  connection_id uuid not null,
  deployment    text not null,
  context       text not null,
  context_title text not null,
  role          text not null,
  exam          text not null,
  ends_at       timestamptz not null,
  constraint lti_visit_pk primary key (id),
  constraint lti_visit_account foreign key (account_id) references account (id) on delete cascade,
  constraint lti_visit_connection foreign key (connection_id) references connection (id),
  constraint lti_visit_role_known check (role in ('learner', 'instructor'))
);

create index lti_visit_by_account on lti_visit (account_id);
create index lti_visit_by_connection on lti_visit (connection_id);
create index lti_visit_by_end on lti_visit (ends_at);

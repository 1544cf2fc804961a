-- Somebody is about to sign in to the account they had before, in the window that the start page opened for it.
create table lti_joining (
  secret_hash   bytea not null,
  account_id    uuid not null,
  connection_id uuid not null,
  visit_id      uuid not null,
  ends_at       timestamptz not null,
  constraint lti_joining_pk primary key (secret_hash),
  constraint lti_joining_account foreign key (account_id) references account (id) on delete cascade,
  constraint lti_joining_connection foreign key (connection_id) references connection (id)
);

create index lti_joining_by_account on lti_joining (account_id);
create index lti_joining_by_connection on lti_joining (connection_id);
create index lti_joining_by_end on lti_joining (ends_at);

-- Test students of a system open exams too, and are nobody in its class here.
alter table lti_visit
  drop constraint lti_visit_role_known,
  add constraint lti_visit_role_known check (role in ('learner', 'instructor', 'test-student'));

-- Where other systems are told what happened. Secrets lie sealed; the one before counts beside the new one until before_until. The
-- columns from free_at on are the pace of deliveries: nobody changes them by hand, and they are no part of the version.
create table hook (
  id            uuid not null,
  name          text not null,
  target        text not null,
  events        text[] not null,
  status        text not null,
  secret        bytea not null,
  secret_before bytea,
  before_until  timestamptz,
  made_by       uuid not null,
  made_at       timestamptz not null,
  version       integer not null,
  free_at       timestamptz not null default '-infinity',
  failures      integer not null default 0,
  failing_since timestamptz,
  delivered_at  timestamptz,
  constraint hook_pk primary key (id),
  constraint hook_made_by foreign key (made_by) references account (id),
  constraint hook_name_short check (length(name) between 1 and 80),
  constraint hook_target_short check (length(target) between 1 and 1000),
  constraint hook_events_known check (
    events <@ array['enrollment', 'attempt-final', 'attempt-rescored', 'course-completed'] and cardinality(events) > 0),
  constraint hook_status_known check (status in ('active', 'paused', 'gone', 'failing')),
  constraint hook_before_until_both check ((secret_before is null) = (before_until is null))
);

create index hook_by_maker on hook (made_by);

-- One piece of news for one hook. The key says what happened, so that news told twice are one row; the body is what was first
-- written, so that each try sends the same. next_at is the next try, or until when the node that sends it now may take.
create table hook_delivery (
  id           uuid not null,
  seq          bigint generated always as identity,
  hook_id      uuid not null,
  event        text not null,
  key          text not null,
  account_id   uuid,
  body         text not null,
  state        text not null,
  tries        integer not null,
  begun_at     timestamptz,
  next_at      timestamptz not null,
  tried_at     timestamptz,
  last_status  integer,
  last_problem text,
  created_at   timestamptz not null,
  constraint hook_delivery_pk primary key (id),
  constraint hook_delivery_hook foreign key (hook_id) references hook (id) on delete cascade,
  constraint hook_delivery_account foreign key (account_id) references account (id) on delete cascade,
  constraint hook_delivery_once unique (hook_id, event, key),
  constraint hook_delivery_event_known check (
    event in ('enrollment', 'attempt-final', 'attempt-rescored', 'course-completed', 'test')),
  constraint hook_delivery_state_known check (state in ('waiting', 'delivered', 'failed')),
  constraint hook_delivery_tests_about_nobody check ((event = 'test') = (account_id is null))
);

create index hook_delivery_by_hook on hook_delivery (hook_id, seq);
create index hook_delivery_open on hook_delivery (hook_id, seq) where state <> 'delivered';
create index hook_delivery_tests on hook_delivery (seq) where event = 'test' and state = 'waiting';
create index hook_delivery_by_account on hook_delivery (account_id);
create index hook_delivery_by_time on hook_delivery (created_at);

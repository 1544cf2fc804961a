-- How long a course is open to whoever enrolls, and how it may be prolonged. A course without a row here has no end.
create table access_policy (
  course_id       uuid not null,
  self_enrollment boolean not null,
  access_days     integer,
  extensions      integer not null,
  extension_days  integer not null,
  most_days       integer,
  pause_days      integer not null,
  changed_by      uuid not null,
  changed_at      timestamptz not null,
  version         integer not null,
  constraint access_policy_pk primary key (course_id),
  constraint access_policy_course foreign key (course_id) references course (id),
  constraint access_policy_days_sane check (access_days between 1 and 3650),
  constraint access_policy_extensions_sane check (extensions between 0 and 100),
  constraint access_policy_extension_days_sane check (extension_days between 1 and 3650),
  constraint access_policy_most_days_sane check (most_days between 1 and 3650),
  constraint access_policy_pause_days_sane check (pause_days between 0 and 3650)
);

-- The terms are copied when somebody enrolls, so that a new policy changes nobody's old promise.
alter table enrollment
  add column payer_name      text,
  add column extensions_left integer not null default 2,
  add column extension_days  integer not null default 30,
  add column most_days       integer,
  add column pause_days_left integer not null default 90,
  add column paused_on       date,
  add column paused_days     integer not null default 0,
  add column created_by      uuid,
  add column changed_by      uuid,
  add column changed_at      timestamptz,
  add column version         integer not null default 0;

alter table enrollment drop constraint enrollment_status_known;
alter table enrollment
  add constraint enrollment_status_known check (status in ('active', 'paused', 'ended')),
  add constraint enrollment_pause_dated check ((status = 'paused') = (paused_on is not null)),
  add constraint enrollment_payer_name_short check (length(payer_name) <= 200);

drop index enrollment_active_once;
create unique index enrollment_current_once on enrollment (account_id, course_id) where status <> 'ended';
create index enrollment_by_account on enrollment (account_id, created_at desc);

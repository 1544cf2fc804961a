-- Journals of attempts that ended long ago: one row an attempt, in a partition for each month in which attempts ended. Typed
-- arrays, read by the same statements as the journal. Partitions are made by the job that fills them, and dropped whole.
alter table attempt
  add column archived_month     date, -- whose partition has its journal; null while that stands in response
  add column answers_deleted_at timestamptz; -- the school's rule: what was answered is no longer kept

-- No foreign key: making a partition would lock the attempts.
create table attempt_archive (
  month            date not null,
  attempt_id       uuid not null,
  archived_at      timestamptz not null,
  positions        smallint[] not null,
  leases           smallint[] not null,
  revisions        integer[] not null,
  received         timestamptz[] not null,
  given_ms         integer[] not null,
  elapsed_ms       integer[] not null,
  flagged          boolean[] not null,
  finals           boolean[] not null,
  standings        text[] not null,
  payloads         jsonb not null, -- an array; null for left blank
  strike_positions smallint[] not null,
  strike_options   text[] not null,
  constraint attempt_archive_pk primary key (attempt_id, month)
) partition by range (month);

-- Packed inside the row: what is read is read whole.
alter table attempt_archive
  alter column positions set storage main,
  alter column leases set storage main,
  alter column revisions set storage main,
  alter column received set storage main,
  alter column given_ms set storage main,
  alter column elapsed_ms set storage main,
  alter column flagged set storage main,
  alter column finals set storage main,
  alter column standings set storage main,
  alter column payloads set storage main,
  alter column strike_positions set storage main,
  alter column strike_options set storage main;

create view archived_response as
select z.month, z.attempt_id, g.received_at, g.revision, g.given_ms, g.elapsed_ms, g.position, g.lease, g.flagged, g.final,
       g.standing, nullif(g.payload, cast('null' as jsonb)) as payload
from attempt_archive z
cross join lateral rows from (
  unnest(z.received), unnest(z.revisions), unnest(z.given_ms), unnest(z.elapsed_ms), unnest(z.positions), unnest(z.leases),
  unnest(z.flagged), unnest(z.finals), unnest(z.standings), jsonb_array_elements(z.payloads))
  as g (received_at, revision, given_ms, elapsed_ms, position, lease, flagged, final, standing, payload);

create view archived_strike as
select z.month, z.attempt_id, g.position, g.options
from attempt_archive z
cross join lateral unnest(z.strike_positions, z.strike_options) as g (position, options);

-- Of archived exams the answers that were another option first: what a learner is told about changing answers asks all of them.
create table first_choice (
  attempt_id uuid not null,
  position   smallint not null,
  choice     text not null, -- an option's id
  constraint first_choice_pk primary key (attempt_id, position)
);

-- After how many years of their end; null for never. And what the nightly round last did.
create table answer_keeping (
  only_row      boolean not null default true,
  archive_years smallint,
  delete_years  smallint,
  decided_by    uuid,
  decided_at    timestamptz,
  archived      bigint not null default 0, -- attempts in the archive
  deleted       bigint not null default 0, -- attempts whose answers were deleted
  failed        integer not null default 0, -- attempts that the last round could not pack
  ran_at        timestamptz,
  taken_until   timestamptz, -- a node is at it
  constraint answer_keeping_pk primary key (only_row),
  constraint answer_keeping_one_row check (only_row),
  constraint answer_keeping_years_few check (archive_years between 1 and 50 and delete_years between 1 and 50),
  constraint answer_keeping_archived_first
    check (delete_years is null or (archive_years is not null and archive_years <= delete_years))
);

insert into answer_keeping (only_row) values (true);

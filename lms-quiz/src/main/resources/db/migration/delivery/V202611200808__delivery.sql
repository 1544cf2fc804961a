create table attempt (
  id              uuid not null,
  account_id      uuid not null,
  exam_id         uuid not null,
  exam_version_id uuid not null,
  mode            text not null,
  status          text not null,
  seed            bigint not null,
  length          integer not null,
  lease           integer not null,
  started_at      timestamptz not null,
  limit_seconds   integer,
  time_percent    integer not null,
  closes_at       timestamptz,
  deadline        timestamptz,
  grace_seconds   integer not null,
  late_answers    text not null,
  ended_at        timestamptz,
  end_reason      text,
  final_at        timestamptz,
  result          jsonb,
  receipt_head    text,
  constraint attempt_pk primary key (id),
  constraint attempt_account foreign key (account_id) references account (id),
  constraint attempt_exam foreign key (exam_id) references exam (id),
  constraint attempt_exam_version foreign key (exam_version_id) references exam_version (id),
  constraint attempt_mode_known check (mode in ('exam', 'tutor')),
  constraint attempt_status_known check (status in ('open', 'review', 'closing', 'final')),
  constraint attempt_late_answers_known check (late_answers in ('count', 'hold')),
  constraint attempt_end_reason_known check (end_reason in ('submitted', 'expired'))
);

-- One open attempt of an exam and mode: starting again returns it.
create unique index attempt_open_once on attempt (account_id, exam_id, mode) where status <> 'final';
create index attempt_by_account on attempt (account_id, started_at desc);
create index attempt_by_exam on attempt (exam_id, started_at desc);
create index attempt_by_exam_version on attempt (exam_version_id);
-- The job that closes and finalizes reads only these.
create index attempt_unfinished on attempt (deadline) where status <> 'final';
create unique index attempt_receipt_head_once on attempt (receipt_head) where receipt_head is not null;

-- The three tables with a row for each question carry no foreign key to the attempt: whoever writes them holds its row,
-- attempts are never deleted, and the check would be two thirds of what a start costs. Their columns stand widest first,
-- so that no byte is padding.
create table attempt_item (
  attempt_id      uuid not null,
  item_version_id uuid not null,
  position        smallint not null,
  area            text,
  accepts         text not null,
  options         text not null, -- in the order shown, a space between
  constraint attempt_item_pk primary key (attempt_id, position)
);

-- Extra time, breaks, takeovers: the deadline is derived from them.
create table attempt_event (
  id         uuid not null,
  attempt_id uuid not null,
  at         timestamptz not null,
  kind       text not null,
  seconds    integer not null,
  actor      uuid,
  reason     text,
  constraint attempt_event_pk primary key (id),
  constraint attempt_event_attempt foreign key (attempt_id) references attempt (id),
  constraint attempt_event_kind_known
    check (kind in ('extension', 'break-start', 'break-end', 'takeover', 'accommodation'))
);

create index attempt_event_by_attempt on attempt_event (attempt_id, at);

-- The journal of answers, append-only. The highest (lease, revision) of a position stands.
create table response (
  attempt_id  uuid not null,
  received_at timestamptz not null,
  revision    integer not null,
  given_ms    integer,
  elapsed_ms  integer,
  position    smallint not null,
  lease       smallint not null,
  flagged     boolean not null,
  final       boolean not null,
  standing    text not null,
  payload     jsonb,
  constraint response_pk primary key (attempt_id, position, lease, revision),
  constraint response_standing_known
    check (standing in ('in-time', 'late', 'held', 'too-late', 'after-submit'))
);

-- A refused late claim proves that the link was up: later claims of the same lease cannot go further back.
create table refused_claim (
  attempt_id uuid not null,
  lease      integer not null,
  last_at    timestamptz not null,
  constraint refused_claim_pk primary key (attempt_id, lease),
  constraint refused_claim_attempt foreign key (attempt_id) references attempt (id)
);

-- Written once, at `final`: what reports and item statistics read.
create table scored_answer (
  attempt_id      uuid not null,
  item_version_id uuid not null,
  elapsed_ms      integer,
  position        smallint not null,
  credit          smallint not null,
  area            text,
  payload         jsonb,
  constraint scored_answer_pk primary key (attempt_id, position),
  constraint scored_answer_credit_hundredths check (credit between 0 and 100)
);

create index scored_answer_by_item on scored_answer (item_version_id);

-- Signs receipts; made at the first start.
create table installation_key (
  only_row    boolean not null default true,
  private_key bytea not null,
  public_key  bytea not null,
  created_at  timestamptz not null,
  constraint installation_key_pk primary key (only_row),
  constraint installation_key_one_row check (only_row)
);

-- How far the review of a lesson's draft has come; gone with the draft, what happened stays in the audit log.
create table lesson_review (
  lesson_id  uuid not null,
  state      text not null,
  version    integer not null,
  content    jsonb not null,
  asked_by   uuid not null,
  asked_at   timestamptz not null,
  reviewer   uuid,
  decided_by uuid,
  decided_at timestamptz,
  constraint lesson_review_pk primary key (lesson_id),
  constraint lesson_review_lesson foreign key (lesson_id) references lesson (id) on delete cascade,
  constraint lesson_review_state_known check (state in ('asked', 'changes', 'approved', 'dropped')),
  constraint lesson_review_decided check ((state = 'asked') = (decided_by is null))
);

create index lesson_review_waiting on lesson_review (asked_at) where state = 'asked';
create index lesson_review_by_asked_by on lesson_review (asked_by);

-- What reviewers and authors say to each other; belongs to the lesson, not to one of its versions.
create table lesson_comment (
  id          uuid not null,
  lesson_id   uuid not null,
  reply_to    uuid,
  field       text,
  text        text not null,
  author      uuid not null,
  created_at  timestamptz not null,
  resolved_by uuid,
  resolved_at timestamptz,
  constraint lesson_comment_pk primary key (id),
  constraint lesson_comment_lesson foreign key (lesson_id) references lesson (id) on delete cascade,
  constraint lesson_comment_reply_to foreign key (reply_to) references lesson_comment (id) on delete cascade,
  constraint lesson_comment_resolved check ((resolved_by is null) = (resolved_at is null))
);

create index lesson_comment_by_lesson on lesson_comment (lesson_id, id);
create index lesson_comment_by_reply_to on lesson_comment (reply_to);
create index lesson_comment_by_author on lesson_comment (author);

-- The text that each reviewer last decided about, so that a second round shows what changed since. It outlives the review itself,
-- which ends with the draft.
create table lesson_reviewed (
  lesson_id  uuid not null,
  account_id uuid not null,
  content    jsonb not null,
  decided_at timestamptz not null,
  constraint lesson_reviewed_pk primary key (lesson_id, account_id),
  constraint lesson_reviewed_lesson foreign key (lesson_id) references lesson (id) on delete cascade
);

create index lesson_reviewed_by_account on lesson_reviewed (account_id);

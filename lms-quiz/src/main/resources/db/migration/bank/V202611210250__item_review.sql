-- Counts savings of drafts for good: no two texts of a question ever have the same number, whatever was published between.
alter table item add column savings integer not null default 0;
update item set savings = item_draft.version from item_draft where item_draft.item_id = item.id;

-- What a draft said before it was saved again, because an open editor began from it. Only the newest are kept.
create table item_draft_before (
  item_id uuid not null,
  version integer not null,
  content jsonb not null,
  constraint item_draft_before_pk primary key (item_id, version),
  constraint item_draft_before_item foreign key (item_id) references item (id) on delete cascade
);

-- Who has a question open in the editor; a row counts for seconds.
create unlogged table item_open (
  item_id    uuid not null,
  account_id uuid not null,
  seen_at    timestamptz not null,
  constraint item_open_pk primary key (item_id, account_id),
  constraint item_open_item foreign key (item_id) references item (id) on delete cascade
);

-- How far the review of a draft has come; gone with the draft, what happened stays in the audit log.
create table item_review (
  item_id    uuid not null,
  state      text not null,
  version    integer not null,
  content    jsonb not null,
  asked_by   uuid not null,
  asked_at   timestamptz not null,
  reviewer   uuid,
  decided_by uuid,
  decided_at timestamptz,
  constraint item_review_pk primary key (item_id),
  constraint item_review_item foreign key (item_id) references item (id) on delete cascade,
  constraint item_review_state_known check (state in ('asked', 'changes', 'approved', 'dropped')),
  constraint item_review_decided check ((state = 'asked') = (decided_by is null))
);

create index item_review_waiting on item_review (asked_at) where state = 'asked';
create index item_review_by_asked_by on item_review (asked_by);

-- What reviewers and authors say to each other; belongs to the question, not to one of its versions.
create table item_comment (
  id          uuid not null,
  item_id     uuid not null,
  reply_to    uuid,
  field       text,
  text        text not null,
  author      uuid not null,
  created_at  timestamptz not null,
  resolved_by uuid,
  resolved_at timestamptz,
  constraint item_comment_pk primary key (id),
  constraint item_comment_item foreign key (item_id) references item (id) on delete cascade,
  constraint item_comment_reply_to foreign key (reply_to) references item_comment (id) on delete cascade,
  constraint item_comment_resolved check ((resolved_by is null) = (resolved_at is null))
);

create index item_comment_by_item on item_comment (item_id, id);
create index item_comment_by_reply_to on item_comment (reply_to);
create index item_comment_by_author on item_comment (author);

-- Rules of this installation; one row.
create table bank_rule (
  only_row  boolean not null default true,
  four_eyes boolean not null,
  constraint bank_rule_pk primary key (only_row),
  constraint bank_rule_one_row check (only_row)
);

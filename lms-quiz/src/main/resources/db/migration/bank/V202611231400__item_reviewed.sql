-- The text that each reviewer last decided about, so that a second round shows what changed since. It outlives the review itself,
-- which ends with the draft.
create table item_reviewed (
  item_id    uuid not null,
  account_id uuid not null,
  content    jsonb not null,
  decided_at timestamptz not null,
  constraint item_reviewed_pk primary key (item_id, account_id),
  constraint item_reviewed_item foreign key (item_id) references item (id) on delete cascade
);

create index item_reviewed_by_account on item_reviewed (account_id);

-- Whoever decided the last time has read that text.
insert into item_reviewed (item_id, account_id, content, decided_at)
select item_id, decided_by, content, decided_at
from item_review
where decided_by is not null
  and decided_at is not null;

-- People who asked to be erased. They have some days to take it back; the wish goes with the person.
create table erasure_wish (
  account_id uuid not null,
  asked_at   timestamptz not null,
  due_at     timestamptz not null,
  constraint erasure_wish_pk primary key (account_id),
  constraint erasure_wish_account foreign key (account_id) references account (id)
);

-- Whose plan is shown under a secret address. The secret itself is kept by nobody but whoever was shown it.
create table calendar_feed (
  account_id uuid not null,
  secret     bytea not null,
  made_at    timestamptz not null,
  constraint calendar_feed_pk primary key (account_id),
  constraint calendar_feed_account foreign key (account_id) references account (id),
  constraint calendar_feed_secret unique (secret),
  constraint calendar_feed_secret_is_a_hash check (octet_length(secret) = 32)
);

-- News that wait for the reader's letter of the day; what was sent at once, or to nobody, does not.
alter table notice add column for_letter boolean not null default false;
create index notice_for_letter on notice (account_id) where for_letter and read_at is null;

-- Those letters: one a day, by the key, also with two nodes. Each ends them by a secret of its own, kept as its hash.
create table notice_letter (
  account_id uuid not null,
  day        date not null,
  secret     bytea not null,
  written_at timestamptz not null,
  constraint notice_letter_pk primary key (account_id, day),
  constraint notice_letter_account foreign key (account_id) references account (id),
  constraint notice_letter_secret unique (secret),
  constraint notice_letter_secret_is_a_hash check (octet_length(secret) = 32)
);

create index notice_letter_by_time on notice_letter (written_at);

-- Hashes without a key: from now on what identifies networks, devices and addresses typed has one and cannot be found by trying.
delete from sign_in_guess;
delete from asking;

create index sign_in_guess_by_last on sign_in_guess (last_at);

-- Which accounts were guessed at from which network within the last hour; a right password takes its row back.
create table guessed_from (
  network bytea not null,
  subject bytea not null,
  last_at timestamptz not null,
  constraint guessed_from_pk primary key (network, subject)
);

create index guessed_from_by_last on guessed_from (last_at);

-- Browsers in which somebody signed in before: a stranger who guesses elsewhere does not keep them out.
create table known_device (
  device_hash bytea not null,
  account_id  uuid not null,
  created_at  timestamptz not null,
  last_at     timestamptz not null,
  constraint known_device_pk primary key (device_hash, account_id),
  constraint known_device_account foreign key (account_id) references account (id) on delete cascade
);

create index known_device_by_account on known_device (account_id);
create index known_device_by_last on known_device (last_at);

-- What people prove themselves with besides the password. Nothing here opens an account by itself but a passkey's private
-- half, which we never see: secrets of apps are sealed by a key outside of the database, recovery codes are hashes.
create table one_time_code (
  account_id    uuid not null,
  sealed_secret bytea,
  last_step     bigint not null,
  since         timestamptz,
  last_used_at  timestamptz,
  sealed_offer  bytea,
  offered_at    timestamptz,
  constraint one_time_code_pk primary key (account_id),
  constraint one_time_code_account foreign key (account_id) references account (id) on delete cascade,
  constraint one_time_code_in_use check ((sealed_secret is null) = (since is null)),
  constraint one_time_code_offer check ((sealed_offer is null) = (offered_at is null))
);

create table passkey (
  id              uuid not null,
  account_id      uuid not null,
  credential_id   bytea not null,
  public_key      bytea not null,
  attestation     bytea not null,
  sign_count      bigint not null,
  transports      text[] not null,
  backup_eligible boolean not null,
  backed_up       boolean not null,
  name            text not null,
  created_at      timestamptz not null,
  last_used_at    timestamptz,
  constraint passkey_pk primary key (id),
  constraint passkey_account foreign key (account_id) references account (id) on delete cascade,
  constraint passkey_credential_once unique (credential_id)
);

create index passkey_by_account on passkey (account_id);

-- Challenges of passkeys carry their own proof of origin; only those that were answered are remembered, until they end.
create table spent_challenge (
  challenge_hash bytea not null,
  expires_at     timestamptz not null,
  constraint spent_challenge_pk primary key (challenge_hash)
);

create index spent_challenge_by_expiry on spent_challenge (expires_at);

create table recovery_code (
  account_id uuid not null,
  code_hash  bytea not null,
  used_at    timestamptz,
  constraint recovery_code_pk primary key (account_id, code_hash),
  constraint recovery_code_account foreign key (account_id) references account (id) on delete cascade
);

-- Codes tried since the last right one.
create table code_try (
  account_id uuid not null,
  since      timestamptz not null,
  times      integer not null,
  constraint code_try_pk primary key (account_id),
  constraint code_try_account foreign key (account_id) references account (id) on delete cascade
);

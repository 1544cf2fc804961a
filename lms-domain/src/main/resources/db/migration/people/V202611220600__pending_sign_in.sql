-- Sign-ins between the right password and the second factor.
create table pending_sign_in (
  secret_hash bytea not null,
  account_id  uuid not null,
  tries       integer not null,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  constraint pending_sign_in_pk primary key (secret_hash),
  constraint pending_sign_in_account foreign key (account_id) references account (id) on delete cascade
);

create index pending_sign_in_by_account on pending_sign_in (account_id);
create index pending_sign_in_by_expiry on pending_sign_in (expires_at);

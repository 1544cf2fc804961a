-- People who come from another system need not have an address here.
alter table account alter column email drop not null;

-- Who somebody is in another system that we are connected to; whose connection it is, is known there.
create table outside_identity (
  connection_id uuid not null,
  subject       text not null,
  account_id    uuid not null,
  since         timestamptz not null,
  constraint outside_identity_pk primary key (connection_id, subject),
  constraint outside_identity_account foreign key (account_id) references account (id) on delete cascade
);

create index outside_identity_by_account on outside_identity (account_id);

-- Ways in for people whom another system has vouched for, as hashes: each opens once, a minute long.
create table entry_code (
  secret_hash bytea not null,
  account_id  uuid not null,
  expires_at  timestamptz not null,
  constraint entry_code_pk primary key (secret_hash),
  constraint entry_code_account foreign key (account_id) references account (id) on delete cascade
);

create index entry_code_by_account on entry_code (account_id);
create index entry_code_by_expiry on entry_code (expires_at);

-- Messages a person can do without and does.
alter table account add column mail_off text[] not null default array[]::text[];

-- Links sent by mail, as hashes. A row without an account opens nothing: it is written so that asking takes as long for
-- an unknown address as for a known one.
create table account_link (
  secret_hash bytea not null,
  account_id  uuid,
  kind        text not null,
  email       text,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  used_at     timestamptz,
  constraint account_link_pk primary key (secret_hash),
  constraint account_link_account foreign key (account_id) references account (id) on delete cascade,
  constraint account_link_kind_known check (kind in ('reset', 'invitation', 'address')),
  constraint account_link_address check ((kind = 'address') = (email is not null))
);

create index account_link_by_account on account_link (account_id);
create index account_link_by_expiry on account_link (expires_at);

-- People who have signed up and not yet confirmed their address; an account is made when they do.
create table sign_up (
  secret_hash   bytea not null,
  email         text not null,
  name          text not null,
  password_hash text not null,
  created_at    timestamptz not null,
  expires_at    timestamptz not null,
  constraint sign_up_pk primary key (secret_hash)
);

create index sign_up_by_address on sign_up (lower(email));
create index sign_up_by_expiry on sign_up (expires_at);

-- Requests that send mail, by hash of the address typed and by hash of the network address.
create table asking (
  subject bytea not null,
  since   timestamptz not null,
  times   integer not null,
  constraint asking_pk primary key (subject)
);

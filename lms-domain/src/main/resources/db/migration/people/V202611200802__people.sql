-- Everything that identifies a person lives here and nowhere else, so that erasure means emptying these rows.
create table account (
  id                 uuid not null,
  email              text not null,
  name               text not null,
  password_hash      text,
  roles              text[] not null,
  time_zone          text not null,
  status             text not null,
  demo               boolean not null,
  extra_time_percent integer not null,
  larger_text        boolean not null,
  created_at         timestamptz not null,
  version            integer not null,
  constraint account_pk primary key (id),
  constraint account_status_known check (status in ('active', 'suspended', 'erased')),
  constraint account_roles_known check (roles <@ array['learner', 'instructor', 'administrator']),
  constraint account_extra_time_sane check (extra_time_percent between 0 and 300)
);

create unique index account_email_once on account (lower(email));
create index account_by_name on account (lower(name), id);

create table access_token (
  id          uuid not null,
  account_id  uuid not null,
  secret_hash bytea not null,
  kind        text not null,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  constraint access_token_pk primary key (id),
  constraint access_token_account foreign key (account_id) references account (id) on delete cascade,
  constraint access_token_secret_once unique (secret_hash),
  constraint access_token_kind_known check (kind in ('browser', 'api'))
);

create index access_token_by_account on access_token (account_id);
create index access_token_by_expiry on access_token (expires_at);

-- Failed sign-ins by hash of the address typed and by hash of the network address.
create table sign_in_guess (
  subject       bytea not null,
  failures      integer not null,
  last_at       timestamptz not null,
  blocked_until timestamptz,
  constraint sign_in_guess_pk primary key (subject)
);

create table administrator_link (
  secret_hash bytea not null,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  used_at     timestamptz,
  constraint administrator_link_pk primary key (secret_hash)
);

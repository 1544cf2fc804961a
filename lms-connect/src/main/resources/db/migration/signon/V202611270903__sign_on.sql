-- What there is to know of a provider of identities beside its connection. The secret lies sealed; the version is of these settings alone.
create table sign_on_provider (
  connection_id    uuid not null,
  secret           bytea not null,
  secret_in_form   boolean not null,
  end_session_url  text not null,
  user_info_url    text not null,
  makes_accounts   boolean not null,
  joins_by_domain  boolean not null,
  only_way         boolean not null,
  group_claim      text not null,
  learner_group    text not null,
  instructor_group text not null,
  version          integer not null,
  constraint sign_on_provider_pk primary key (connection_id),
  constraint sign_on_provider_connection foreign key (connection_id) references connection (id)
);

-- Whose addresses are whose. A domain, in small letters, is one provider's.
create table sign_on_domain (
  domain        text not null,
  connection_id uuid not null,
  constraint sign_on_domain_pk primary key (domain),
  constraint sign_on_domain_provider foreign key (connection_id) references sign_on_provider (connection_id)
);

create index sign_on_domain_by_provider on sign_on_domain (connection_id);

-- Sign-ins on their way: state and nonce as hashes, used once. The verifier proves the code ours and is taken away with its use.
create table sign_on_start (
  state_hash    bytea not null,
  nonce_hash    bytea not null,
  browser_hash  bytea not null,
  connection_id uuid not null,
  purpose       text not null,
  next          text not null,
  verifier      text not null,
  account_id    uuid,
  link_hash     bytea,
  ends_at       timestamptz not null,
  used_at       timestamptz,
  constraint sign_on_start_pk primary key (state_hash),
  constraint sign_on_start_connection foreign key (connection_id) references connection (id),
  constraint sign_on_start_account foreign key (account_id) references account (id) on delete cascade,
  constraint sign_on_start_purpose_known check (purpose in ('sign-in', 'join', 'link')),
  constraint sign_on_start_joins_somebody check ((purpose = 'join') = (account_id is not null)),
  constraint sign_on_start_links_by_link check ((purpose = 'link') = (link_hash is not null))
);

create index sign_on_start_by_connection on sign_on_start (connection_id);
create index sign_on_start_by_account on sign_on_start (account_id);
create index sign_on_start_by_end on sign_on_start (ends_at);

-- Messages that somebody was signed out there, each taken once.
create table sign_on_logout (
  connection_id uuid not null,
  token_hash    bytea not null,
  ends_at       timestamptz not null,
  constraint sign_on_logout_pk primary key (connection_id, token_hash),
  constraint sign_on_logout_connection foreign key (connection_id) references connection (id)
);

create index sign_on_logout_by_end on sign_on_logout (ends_at);

-- Other people's systems that we talk to. Who connected one may be erased later; the row stays.
create table connection (
  id                uuid not null,
  kind              text not null,
  name              text not null,
  issuer            text not null,
  client_id         text not null,
  authorization_url text not null,
  token_url         text not null,
  jwks_url          text not null,
  deployments       text[] not null,
  frame_origins     text[] not null,
  state             text not null,
  connected_by      uuid not null,
  connected_at      timestamptz not null,
  worked_at         timestamptz,
  failed_at         timestamptz,
  failure           text,
  version           integer not null,
  constraint connection_pk primary key (id),
  constraint connection_connected_by foreign key (connected_by) references account (id),
  constraint connection_kind_known check (kind in ('lti')),
  constraint connection_state_known check (state in ('idle', 'active', 'paused', 'ended')),
  constraint connection_failure_told check ((failed_at is null) = (failure is null)),
  constraint connection_registered_once unique (kind, issuer, client_id)
);

create index connection_by_connected_by on connection (connected_by);

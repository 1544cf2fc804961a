-- Where each token is used, for the person's own list: words about the device, the network as a keyed hash, when it was seen.
alter table access_token
  add column device       text not null default '',
  add column network_hash bytea,
  add column last_seen_at timestamptz not null default now();

alter table access_token
  alter column device drop default,
  alter column last_seen_at drop default;

-- Our own keys for other systems. By age: the newest is next, the one before it signs, older ones are retired. Secret halves lie sealed.
create table connection_key (
  id          text not null,
  public_key  bytea not null,
  private_key bytea not null,
  made_at     timestamptz not null,
  constraint connection_key_pk primary key (id)
);

create index connection_key_by_age on connection_key (made_at desc, id);

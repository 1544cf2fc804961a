-- Keys that sign badges: the newest signs, those before stay so that what they signed can be checked. Secret halves lie sealed.
create table badge_key (
  id          text not null,
  public_key  bytea not null,
  private_key bytea not null,
  made_at     timestamptz not null,
  constraint badge_key_pk primary key (id)
);

create index badge_key_by_age on badge_key (made_at desc, id);

-- Keys of hashes and marks, one for each purpose, as org.aliquot.vault seals them.
create table mac_key (
  purpose text not null,
  sealed  bytea not null,
  constraint mac_key_pk primary key (purpose)
);

-- Outcome of the last load of each pack, with what needs a person's decision.
create table pack_load (
  pack      text not null,
  loaded_at timestamptz not null,
  hash      text not null,
  problems  jsonb not null,
  conflicts jsonb not null,
  constraint pack_load_pk primary key (pack)
);

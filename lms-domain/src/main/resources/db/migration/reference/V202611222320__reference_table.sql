-- Tables to look things up in, as one pack brings them: always read whole, replaced whole.
create table reference_table (
  pack      text not null,
  intervals jsonb not null,
  formulas  jsonb not null,
  constraint reference_table_pk primary key (pack)
);

-- The one clock of the product is the database's. Tests shift it; nothing else writes to clock_shift.
create table clock_shift (
  only_row boolean not null default true,
  shift    interval not null,
  constraint clock_shift_pk primary key (only_row),
  constraint clock_shift_one_row check (only_row)
);

-- Arrival time of the running statement, so that a statement which waits for a lock is judged by when it came.
create function server_now() returns timestamptz
  language sql stable parallel safe
  return statement_timestamp() + coalesce((select shift from clock_shift), interval '0');

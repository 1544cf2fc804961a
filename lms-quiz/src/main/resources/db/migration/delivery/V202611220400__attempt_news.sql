-- What an exam room must hear of at once is counted, so that news that overtook another can be told from it.
alter table attempt add column news integer not null default 0;

create function count_attempt_news() returns trigger language plpgsql as $$
begin
  new.news := old.news + 1;
  return new;
end
$$;

-- Not for the columns that an answer writes.
create trigger attempt_has_news before update of status, lease, deadline, break_until, break_left_seconds on attempt
  for each row
  when ((old.status, old.lease, old.deadline, old.break_until, old.break_left_seconds)
        is distinct from (new.status, new.lease, new.deadline, new.break_until, new.break_left_seconds))
  execute function count_attempt_news();

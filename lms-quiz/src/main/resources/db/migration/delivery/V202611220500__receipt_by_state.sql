-- What is stored after an attempt is final has a standing of its own, so that a receipt is cut by it and not by a time. The
-- check is not run over the rows that are there: they kept a narrower one.
alter table response drop constraint response_standing_known;
alter table response add constraint response_standing_known
  check (standing in ('in-time', 'late', 'held', 'too-late', 'after-submit', 'after-final')) not valid;

-- Receipts of attempts that ended before this are cut by the time they became final, as they were when they were signed.
alter table attempt add column receipt_by_state boolean not null default false;

-- The answer that stands at a position, as it is now and not when the statement began that asks: volatile, so that it sees
-- what was committed while the statement waited for the attempt's lock.
create function answer_standing(asked_attempt uuid, asked_position integer)
  returns table (lease smallint, revision integer, payload jsonb, flagged boolean, final boolean)
  language sql volatile rows 1
as $$
  select r.lease, r.revision, r.payload, r.flagged, r.final
  from response r
  where r.attempt_id = asked_attempt and r.position = asked_position and r.standing in ('in-time', 'late')
  order by r.lease desc, r.revision desc
  limit 1
$$;

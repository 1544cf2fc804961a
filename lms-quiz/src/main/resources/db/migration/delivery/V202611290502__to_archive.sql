-- What the archive has still to take in, the oldest first.
drop index concurrently if exists attempt_to_archive;
create index concurrently attempt_to_archive on attempt (ended_at, id)
  where status = 'final' and archived_month is null and answers_deleted_at is null and not trial;

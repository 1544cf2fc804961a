-- Which lessons ask a check: shown where the check is read.
create index lesson_version_by_checks on lesson_version using gin (checks);

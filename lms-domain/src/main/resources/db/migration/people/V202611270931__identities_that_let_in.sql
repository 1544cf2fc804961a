-- A school's list knows people by its own numbers, and lets nobody in by them.
alter table outside_identity add column lets_in boolean not null default true;

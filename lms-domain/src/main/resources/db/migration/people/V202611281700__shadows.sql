-- An account that a rehearsal of an exam day made up: a test student (so whatever it starts is a trial and no figure has it) that
-- stands in no list either, and is deleted when the rehearsal is over.
alter table account add column shadow boolean not null default false;
alter table account add constraint account_shadow_is_test check (test or not shadow);

create index account_shadows on account (id) where shadow;

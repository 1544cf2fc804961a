-- Tokens that staff make for programs have a name, a scope and an end of their own.
alter table access_token
  add column name  text,
  add column scope text;

alter table access_token
  drop constraint access_token_kind_known,
  add constraint access_token_kind_known check (kind in ('browser', 'api', 'program')),
  add constraint access_token_scope_known check (scope in ('everything', 'read', 'reports', 'roster')),
  add constraint access_token_program_is_told
    check ((kind = 'program') = (name is not null) and (kind = 'program') = (scope is not null));

create index access_token_of_programs on access_token (created_at desc, id) where kind = 'program';

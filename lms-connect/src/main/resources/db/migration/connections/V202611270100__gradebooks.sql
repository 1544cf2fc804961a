-- Whom our requests for tokens are for, where that is not the address of the tokens; and whether we may add columns to gradebooks.
alter table connection
  add column token_audience text not null default '',
  add column makes_columns boolean not null default false;
alter table connection
  alter column token_audience drop default,
  alter column makes_columns drop default;

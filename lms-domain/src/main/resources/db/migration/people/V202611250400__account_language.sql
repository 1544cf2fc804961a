-- in which language somebody reads pages; null until they choose one
alter table account
  add column language text constraint account_language_known check (language in ('en', 'es'));

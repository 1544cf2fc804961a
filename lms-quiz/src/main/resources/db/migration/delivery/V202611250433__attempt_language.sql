-- In which language the learner began to read. With the moment of the start it says which words were shown.
alter table attempt
  add column language text not null default 'en',
  add constraint attempt_language_check check (language in ('en', 'es'));

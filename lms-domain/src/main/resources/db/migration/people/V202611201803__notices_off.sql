-- Kinds of news that a person does without in the product; those by mail are in mail_off.
alter table account add column notices_off text[] not null default array[]::text[];

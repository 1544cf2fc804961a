-- When news come by mail: each at once, all of a day in one letter, or never. Letters about the account are none of these.
alter table account add column news_letters text not null default 'at-once';
alter table account add constraint account_news_letters_known check (news_letters in ('at-once', 'daily', 'never'));

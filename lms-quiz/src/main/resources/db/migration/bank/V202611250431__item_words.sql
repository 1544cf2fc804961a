-- The words of questions in other languages. They belong to whatever version says in English what they were made from, so that
-- neither a version nor its hash knows of them. A row never changes: other words are another row, and the newest is shown.
create table item_words (
  slug text not null,
  language text not null,
  made_from text not null,
  made_at timestamptz not null,
  hash text not null,
  words jsonb not null,
  constraint item_words_pk primary key (slug, language, made_from, made_at),
  constraint item_words_item_fk foreign key (slug) references item (slug),
  constraint item_words_language_check check (language in ('es'))
);

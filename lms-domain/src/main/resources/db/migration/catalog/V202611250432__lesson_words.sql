-- The words of lessons in other languages, kept as those of questions are: beside whatever version says in English what they were
-- made from. A row never changes: other words are another row, and the newest is shown.
create table lesson_words (
  lesson_id uuid not null,
  language text not null,
  made_from text not null,
  made_at timestamptz not null,
  hash text not null,
  title text not null,
  summary text not null,
  objectives text[] not null,
  body text not null,
  constraint lesson_words_pk primary key (lesson_id, language, made_from, made_at),
  constraint lesson_words_lesson_fk foreign key (lesson_id) references lesson (id),
  constraint lesson_words_language_check check (language in ('es'))
);

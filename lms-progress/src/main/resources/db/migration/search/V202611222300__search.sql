-- Trusted since PostgreSQL 13: whoever owns the database may create it.
create extension if not exists pg_trgm;

-- Which version of a lesson is found; written with its passages, so that a lesson is found as a whole or not at all.
create table search_lesson (
  lesson_id         uuid not null,
  lesson_version_id uuid not null,
  constraint search_lesson_pk primary key (lesson_id),
  constraint search_lesson_lesson foreign key (lesson_id) references lesson (id),
  constraint search_lesson_version foreign key (lesson_version_id) references lesson_version (id)
);

create index search_lesson_by_version on search_lesson (lesson_version_id);

-- The words from one heading to the next.
create table search_passage (
  lesson_id uuid not null,
  position  integer not null,
  anchor    text not null,
  heading   text not null,
  body      text not null,
  words     tsvector not null,
  constraint search_passage_pk primary key (lesson_id, position),
  constraint search_passage_lesson foreign key (lesson_id) references search_lesson (lesson_id) on delete cascade
);

create index search_passage_by_words on search_passage using gin (words) with (fastupdate = off);

-- Versions never change, so a row is written once. Who may find it follows from the answers.
create table search_question (
  item_version_id uuid not null,
  stem            text not null,
  words           tsvector not null,
  constraint search_question_pk primary key (item_version_id),
  constraint search_question_version foreign key (item_version_id) references item_version (id)
);

-- Every word of the lessons, for whoever mistypes one. Questions give none: a word must not tell of a question that nobody met.
create table search_word (
  word text not null,
  constraint search_word_pk primary key (word)
);

create index search_word_by_letters on search_word using gin (word gin_trgm_ops) with (fastupdate = off);

-- What stands in a heading counts more than the title of the whole, and this more than what stands below both.
create function search_words(heading text, title text, body text) returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('simple', plain_words(heading)) || to_tsvector('english', plain_words(heading)), 'A')
         || setweight(to_tsvector('simple', plain_words(title)) || to_tsvector('english', plain_words(title)), 'C')
         || setweight(to_tsvector('simple', plain_words(body)) || to_tsvector('english', plain_words(body)), 'D');

-- What was typed with each word that begins no word of the lessons replaced by the one it is most like.
create function search_corrected(typed text) returns text
  language sql stable parallel safe
  return (
    select string_agg(
             case
               when length(t.word) < 4 or exists (select from search_word k where k.word like t.word || '%') then t.word
               else coalesce(
                 (select w.word
                  from search_word w
                  where w.word % t.word
                  order by similarity(w.word, t.word) desc, w.word
                  limit 1),
                 t.word)
             end, ' ' order by t.place)
    from regexp_split_to_table(plain_words(typed), ' ') with ordinality as t (word, place)
    where t.word <> ''
  );

-- What courses, sections, lessons, exams, areas, topics and terms are called in other languages, by what is said in English. The
-- English is looked up by its hash, since definitions are longer than an index takes. What is called otherwise here than in the
-- pack has no row and is read in English.
create table title_words (
  language text not null,
  hash text not null,
  english text not null,
  words text not null,
  constraint title_words_pk primary key (language, hash),
  constraint title_words_language_check check (language in ('es'))
);

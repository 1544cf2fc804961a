-- For which numbers the latest answer was given, where a question draws new ones each time.
alter table check_answer add column seed bigint not null default 0;

-- A card is what a learner wants to keep: a question, or a key point of a lesson. How its memory stands follows from the journal
-- and can be worked out anew at any time.
create table review_card (
  id          uuid not null,
  account_id  uuid not null,
  origin      text not null,
  ref         text not null, -- a question's slug; a lesson's with the digest of the point
  course      text not null,
  lesson      text,
  topic       text, -- null for a key point of a lesson that names none
  words       text, -- of a key point
  added_at    timestamptz not null,
  put_away_at timestamptz,
  due_at      timestamptz not null,
  last_at     timestamptz,
  days        integer not null,
  reviews     integer not null,
  lapses      integer not null,
  stability   float8,
  difficulty  float8,
  constraint review_card_pk primary key (id),
  constraint review_card_account foreign key (account_id) references account (id),
  constraint review_card_once unique (account_id, ref),
  constraint review_card_origin_known
    check (origin in ('exam', 'practice', 'check', 'chosen', 'remember', 'key-point')),
  constraint review_card_words_of_points check ((origin = 'key-point') = (words is not null)),
  constraint review_card_memory_whole
    check ((stability is null) = (difficulty is null) and (stability is null) = (last_at is null))
);

-- What is due is counted on every page, from the index alone.
create index review_card_due on review_card (account_id, due_at) include (course) where put_away_at is null;

-- The journal, append-only: misses elsewhere, reviews, and reviews taken back.
create table review_entry (
  id              uuid not null,
  account_id      uuid not null,
  card_id         uuid not null,
  item_version_id uuid,
  undoes          uuid,
  at              timestamptz not null,
  seed            bigint,
  seconds         integer,
  rating          smallint,
  kind            text not null,
  occasion        text, -- of a miss: each is told once
  correct         boolean, -- by the key; null where learners judged themselves
  payload         jsonb,
  constraint review_entry_pk primary key (id),
  constraint review_entry_card foreign key (card_id) references review_card (id),
  constraint review_entry_undoes foreign key (undoes) references review_entry (id),
  constraint review_entry_occasion_once unique (card_id, occasion),
  constraint review_entry_kind_known check (kind in ('miss', 'review', 'undo')),
  constraint review_entry_rating_known check (rating between 1 and 4),
  constraint review_entry_whole check ((kind = 'undo') = (undoes is not null) and (kind = 'undo') = (rating is null))
);

create index review_entry_by_account on review_entry (account_id, at desc) include (kind);
create unique index review_entry_undone_once on review_entry (undoes) where undoes is not null;
-- Who has reviewed lately: rows are written in the order of their time.
create index review_entry_lately on review_entry using brin (at);

create table review_setting (
  account_id    uuid not null,
  minutes       integer not null default 15,
  gathered_at   timestamptz, -- since when cards follow the news; null: what was before is still to be gathered
  aimed_at      date, -- the exam's day that due dates go by
  weights       float8[],
  fitted_at     timestamptz,
  fitted_on     integer not null default 0, -- reviews of the journal
  loss_before   float8,
  loss_after    float8,
  constraint review_setting_pk primary key (account_id),
  constraint review_setting_account foreign key (account_id) references account (id),
  constraint review_setting_minutes_known check (minutes between 5 and 120)
);

-- How ready a learner was for an exam on a day, as it was last counted on that day. Counting one is dear, so whoever looks at
-- many learners at once reads it from here. Without a chance there were too few answers to say.
create table learner_standing (
  account_id uuid not null,
  target     text not null,
  day        date not null,
  counted_at timestamptz not null,
  answers    integer not null,
  chance     double precision,
  low        double precision,
  high       double precision,
  constraint learner_standing_pk primary key (account_id, target, day),
  constraint learner_standing_account foreign key (account_id) references account (id),
  constraint learner_standing_whole check (num_nulls(chance, low, high) in (0, 3)),
  constraint learner_standing_in_range check (chance between 0 and 1 and low between 0 and chance and high between chance and 1)
);

create index learner_standing_by_day on learner_standing (day);

-- What somebody can do in an area of that exam now: theta 0 is the pass point.
create table learner_area (
  account_id uuid not null,
  target     text not null,
  area       text not null,
  theta      double precision not null,
  se         double precision not null,
  answers    integer not null,
  constraint learner_area_pk primary key (account_id, target, area),
  constraint learner_area_account foreign key (account_id) references account (id),
  constraint learner_area_sane check (se > 0 and answers >= 0)
);

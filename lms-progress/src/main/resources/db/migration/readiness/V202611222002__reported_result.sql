-- What boards said, as learners tell it, with the chance that was given before the exam: null where it was too early to give one.
create table reported_result (
  id          uuid not null,
  account_id  uuid not null,
  target      text not null,
  sat_on      date not null,
  passed      boolean not null,
  score       integer,
  below       text[] not null,
  chance      float8,
  reported_at timestamptz not null,
  version     integer not null,
  constraint reported_result_pk primary key (id),
  constraint reported_result_account foreign key (account_id) references account (id),
  constraint reported_result_once unique (account_id, target, sat_on),
  constraint reported_result_score_sane check (score between 0 and 999),
  constraint reported_result_chance_sane check (chance between 0 and 1)
);

-- The track record reads only these.
create index reported_result_forecast on reported_result (sat_on, id) where chance is not null;

-- What a learner studies for: a board's exam by its blueprint, on a day or on none yet.
create table study_goal (
  account_id uuid not null,
  target     text not null,
  exam_on    date,
  days       text[] not null,
  minutes    integer not null,
  changed_at timestamptz not null,
  version    integer not null,
  constraint study_goal_pk primary key (account_id),
  constraint study_goal_account foreign key (account_id) references account (id),
  constraint study_goal_days_known
    check (days <@ '{monday,tuesday,wednesday,thursday,friday,saturday,sunday}' and cardinality(days) > 0),
  constraint study_goal_minutes_sane check (minutes between 10 and 480)
);

-- The tasks of a day as they were planned when it was first looked at, so that what is done stays visible. Whether one is done
-- is not kept here: lessons, attempts and answers say so.
create table planned_task (
  account_id uuid not null,
  day        date not null,
  position   smallint not null,
  kind       text not null,
  ref        text,
  course     text,
  area       text,
  amount     integer not null,
  minutes    integer not null,
  whole      boolean not null,
  constraint planned_task_pk primary key (account_id, day, position),
  constraint planned_task_account foreign key (account_id) references account (id),
  constraint planned_task_kind_known
    check (kind in ('placement', 'review', 'reading', 'quiz', 'practice', 'mock')),
  constraint planned_task_takes_time check (minutes > 0 and amount >= 0)
);

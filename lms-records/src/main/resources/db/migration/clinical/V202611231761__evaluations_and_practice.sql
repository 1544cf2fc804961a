-- What a preceptor says of a learner at the end; the latest stands.
create table rotation_evaluation (
  id            uuid not null,
  rotation_id   uuid not null,
  psychomotor   text not null,
  cognitive     text not null,
  affective     text not null,
  remark        text,
  signer_id     uuid not null,
  signer        text not null,
  signer_title  text not null,
  signed_at     timestamptz not null,
  struck_at     timestamptz,
  struck_by     uuid,
  struck_why    text,
  constraint rotation_evaluation_pk primary key (id),
  constraint rotation_evaluation_rotation foreign key (rotation_id) references rotation (id) on delete cascade,
  constraint rotation_evaluation_signer foreign key (signer_id) references rotation_signer (id) on delete cascade,
  constraint rotation_evaluation_struck_by foreign key (struck_by) references account (id),
  constraint rotation_evaluation_struck_whole check ((struck_at is null) = (struck_why is null)),
  constraint rotation_evaluation_ratings_known check (
    psychomotor in ('below', 'with-support', 'meets', 'exceeds')
    and cognitive in ('below', 'with-support', 'meets', 'exceeds')
    and affective in ('below', 'with-support', 'meets', 'exceeds'))
);

create index rotation_evaluation_by_rotation on rotation_evaluation (rotation_id, signed_at desc, id desc);
create index rotation_evaluation_by_signer on rotation_evaluation (signer_id);
create index rotation_evaluation_by_striker on rotation_evaluation (struck_by);

-- How a skill that needs more practice is practiced, and by when it is shown again; the latest stands.
create table practice_plan (
  id            uuid not null,
  rotation_id   uuid not null,
  number        integer not null,
  plan          text not null,
  repeat_by     date,
  made_by       uuid not null,
  made_at       timestamptz not null,
  constraint practice_plan_pk primary key (id),
  constraint practice_plan_skill foreign key (rotation_id, number) references rotation_skill (rotation_id, number) on delete cascade,
  constraint practice_plan_made_by foreign key (made_by) references account (id)
);

create index practice_plan_by_skill on practice_plan (rotation_id, number, made_at desc, id desc);
create index practice_plan_by_maker on practice_plan (made_by);

-- Clinical rotations: what a learner does at a bench, signed by a preceptor who has no account.
create table rotation (
  id            uuid not null,
  learner_id    uuid not null,
  made_by       uuid not null,
  bench         text not null,
  site          text not null,
  starts_on     date not null,
  ends_on       date not null,
  hours_needed  numeric(5, 1),
  secret        bytea,
  link_until    timestamptz,
  signer        text,
  signer_title  text,
  created_at    timestamptz not null,
  version       integer not null,
  constraint rotation_pk primary key (id),
  constraint rotation_learner foreign key (learner_id) references account (id),
  constraint rotation_made_by foreign key (made_by) references account (id),
  constraint rotation_secret_once unique (secret),
  constraint rotation_ends_after_it_starts check (ends_on >= starts_on),
  constraint rotation_link_whole check ((secret is null) = (link_until is null))
);

create index rotation_by_learner on rotation (learner_id, ends_on);
create index rotation_by_end on rotation (ends_on desc, id desc);
create index rotation_by_maker on rotation (made_by);

-- The checklist as it was when the rotation was planned.
create table rotation_skill (
  rotation_id   uuid not null,
  number        integer not null,
  words         text not null,
  element       text not null,
  constraint rotation_skill_pk primary key (rotation_id, number),
  constraint rotation_skill_rotation foreign key (rotation_id) references rotation (id) on delete cascade
);

-- Every signature, never changed; the latest on a skill stands. Ids are made by the device, so that one sent twice is one.
create table skill_signature (
  id            uuid not null,
  rotation_id   uuid not null,
  number        integer not null,
  level         text not null,
  attempts      integer not null,
  done_on       date not null,
  remark        text,
  signer        text not null,
  signer_title  text not null,
  signed_at     timestamptz not null,
  constraint skill_signature_pk primary key (id),
  constraint skill_signature_skill foreign key (rotation_id, number) references rotation_skill (rotation_id, number) on delete cascade,
  constraint skill_signature_level_known check (level in ('observed', 'assisted', 'independent', 'more-practice')),
  constraint skill_signature_attempts_sane check (attempts between 1 and 99)
);

create index skill_signature_by_skill on skill_signature (rotation_id, number, signed_at desc, id desc);

-- A signed day: hours, and collections without help.
create table rotation_day (
  id            uuid not null,
  rotation_id   uuid not null,
  day           date not null,
  hours         numeric(4, 1) not null,
  venipunctures integer not null,
  capillaries   integer not null,
  signer        text not null,
  signer_title  text not null,
  signed_at     timestamptz not null,
  constraint rotation_day_pk primary key (id),
  constraint rotation_day_rotation foreign key (rotation_id) references rotation (id) on delete cascade,
  constraint rotation_day_once unique (rotation_id, day),
  constraint rotation_day_hours_sane check (hours between 0 and 24),
  constraint rotation_day_counts_sane check (venipunctures between 0 and 500 and capillaries between 0 and 500)
);

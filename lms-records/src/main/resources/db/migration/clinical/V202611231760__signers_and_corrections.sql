-- Who signs is said once on each device, not once for a link: a link that is passed on does not carry the name of whoever had it first.
create table rotation_signer (
  id            uuid not null,
  rotation_id   uuid not null,
  device        bytea not null,
  name          text not null,
  title         text not null,
  named_at      timestamptz not null,
  constraint rotation_signer_pk primary key (id),
  constraint rotation_signer_rotation foreign key (rotation_id) references rotation (id) on delete cascade
);

create index rotation_signer_by_device on rotation_signer (rotation_id, device, named_at desc, id desc);

alter table rotation drop column signer;
alter table rotation drop column signer_title;
alter table rotation add column learner_opened_at timestamptz;

-- A signature is never deleted: one that was wrong is struck and no longer counts.
alter table skill_signature add column signer_id uuid;
alter table skill_signature add column struck_at timestamptz;
alter table skill_signature add column struck_by uuid;
alter table skill_signature add column struck_why text;
alter table skill_signature add constraint skill_signature_signer foreign key (signer_id) references rotation_signer (id) on delete cascade;
alter table skill_signature add constraint skill_signature_struck_by foreign key (struck_by) references account (id);
alter table skill_signature add constraint skill_signature_struck_whole check ((struck_at is null) = (struck_why is null));
create index skill_signature_by_signer on skill_signature (signer_id);
create index skill_signature_by_striker on skill_signature (struck_by);

alter table rotation_day add column signer_id uuid;
alter table rotation_day add column struck_at timestamptz;
alter table rotation_day add column struck_by uuid;
alter table rotation_day add column struck_why text;
alter table rotation_day add constraint rotation_day_signer foreign key (signer_id) references rotation_signer (id) on delete cascade;
alter table rotation_day add constraint rotation_day_struck_by foreign key (struck_by) references account (id);
alter table rotation_day add constraint rotation_day_struck_whole check ((struck_at is null) = (struck_why is null));
alter table rotation_day drop constraint rotation_day_once;
create unique index rotation_day_once on rotation_day (rotation_id, day) where struck_at is null;
create index rotation_day_by_rotation on rotation_day (rotation_id, day desc, id);
create index rotation_day_by_signer on rotation_day (signer_id);
create index rotation_day_by_striker on rotation_day (struck_by);

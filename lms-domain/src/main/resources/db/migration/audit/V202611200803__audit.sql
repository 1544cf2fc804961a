-- Who did what to what, by ids alone: names stay in account.
create table audit_entry (
  id           uuid not null,
  at           timestamptz not null,
  actor        uuid,
  action       text not null,
  subject_kind text not null,
  subject_id   text not null,
  details      jsonb not null,
  constraint audit_entry_pk primary key (id)
);

create index audit_entry_by_subject on audit_entry (subject_kind, subject_id, id desc);
create index audit_entry_by_actor on audit_entry (actor, id desc);
create index audit_entry_by_action on audit_entry (action, id desc);

-- An exam day played against this installation. While one runs, its node says each second that it lives; what is left of one whose
-- node was killed is cleaned up by whoever notices.
create table rehearsal (
  id          uuid not null,
  day         date not null,
  parts       jsonb not null,
  learners    integer not null,
  begun_by    uuid not null,
  begun_at    timestamptz not null,
  beat_at     timestamptz not null,
  phase       text not null,
  done        integer not null,
  stop_wished boolean not null,
  ended_at    timestamptz,
  measured    jsonb,
  constraint rehearsal_pk primary key (id),
  constraint rehearsal_phase_known check (
    phase in ('preparing', 'arriving', 'starting', 'answering', 'handing-in', 'cleaning', 'done', 'stopped', 'gave-way', 'failed', 'abandoned')),
  constraint rehearsal_learners_sane check (learners between 1 and 1000)
);

create unique index rehearsal_one_at_a_time on rehearsal ((true)) where ended_at is null;
create index rehearsal_newest on rehearsal (begun_at desc);

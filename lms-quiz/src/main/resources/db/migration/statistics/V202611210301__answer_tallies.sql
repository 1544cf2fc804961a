-- How answers to questions turned out, counted: what item analyses are worked out from, whenever somebody looks. Equal answers
-- beside equal results share a row, so that nothing is lost and an answer can be taken away again. All of it can be counted
-- anew from the scored answers; so there are no foreign keys.
create table answer_tally (
  item_version_id uuid not null,
  exam_version_id uuid not null,
  setting         text not null,
  answer          text not null, -- the response as text, '' for left blank
  correct         boolean not null, -- by the key in force
  others          smallint not null, -- other questions that counted; 0 where results are not compared
  elsewhere       smallint not null, -- how many of those were right
  answers         integer not null,
  constraint answer_tally_pk primary key (item_version_id, exam_version_id, setting, answer, correct, others, elsewhere),
  constraint answer_tally_setting_known check (setting in ('exam', 'adaptive', 'tutor'))
);

create index answer_tally_by_exam on answer_tally (exam_version_id);

-- Time on the question in steps of 5 %: step t is e^(t/20) seconds.
create table time_tally (
  item_version_id uuid not null,
  exam_version_id uuid not null,
  setting         text not null,
  step            smallint not null,
  answers         integer not null,
  constraint time_tally_pk primary key (item_version_id, exam_version_id, setting, step)
);

create index time_tally_by_exam on time_tally (exam_version_id);

create table item_use (
  item_version_id uuid not null,
  exam_version_id uuid not null,
  setting         text not null,
  first_at        timestamptz not null,
  last_at         timestamptz not null,
  constraint item_use_pk primary key (item_version_id, exam_version_id, setting)
);

-- Which scoring of an attempt is counted; 0 while none is.
create table tallied_attempt (
  attempt_id uuid not null,
  scoring    integer not null,
  constraint tallied_attempt_pk primary key (attempt_id)
);

-- Questions whose counts have changed since the bank was told how they do.
create table stale_figures (
  item_version_id uuid not null,
  constraint stale_figures_pk primary key (item_version_id)
);

alter table statistics_job drop constraint statistics_job_kind_known;
alter table statistics_job
  add constraint statistics_job_kind_known check (kind in ('calibration', 'simulation', 'forms', 'answers'));

-- What was answered before there were counts is counted by the first job.
insert into statistics_job (id, kind, request, requested_by, requested_at, state, step, tries)
select gen_random_uuid(), 'answers', '{}', cast('00000000-0000-0000-0000-000000000000' as uuid), now(), 'waiting', 'Waiting', 0
where exists (select from attempt where status = 'final');

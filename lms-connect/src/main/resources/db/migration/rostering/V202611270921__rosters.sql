-- Systems of a school from which files with its classes come.
create table roster_source (
  id      uuid not null,
  name    text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  version integer not null,
  constraint roster_source_pk primary key (id),
  constraint roster_source_made_by foreign key (made_by) references account (id),
  constraint roster_source_name_short check (length(name) between 1 and 80)
);

create unique index roster_source_name_once on roster_source (lower(name));
create index roster_source_by_made_by on roster_source (made_by);

-- Classes of other systems, and which class here each is: a course of a learning-management system whose connection is the source, or
-- a class of a school's files. Nobody has said yet where cohort_id is empty and it is not left out. The list of a course is fetched
-- from members_url when next_at has come.
create table roster_class (
  source_id   uuid not null,
  class_id    text not null,
  kind        text not null,
  title       text not null,
  course      text not null,
  code        text not null,
  cohort_id   uuid,
  left_out    boolean not null,
  decided_by  uuid,
  decided_at  timestamptz,
  members_url text,
  next_at     timestamptz,
  looked_at   timestamptz,
  trouble     text,
  constraint roster_class_pk primary key (source_id, class_id),
  constraint roster_class_cohort foreign key (cohort_id) references cohort (id),
  constraint roster_class_decided_by foreign key (decided_by) references account (id),
  constraint roster_class_kind_known check (kind in ('lms', 'file')),
  constraint roster_class_decided_once check (cohort_id is null or not left_out)
);

create index roster_class_by_cohort on roster_class (cohort_id);
create index roster_class_by_decided_by on roster_class (decided_by);
create index roster_class_due on roster_class (next_at) where next_at is not null;

insert into roster_class (source_id, class_id, kind, title, course, code, cohort_id, left_out, decided_by, decided_at)
select connection_id, deployment || ' ' || context, 'lms', '', '', '', cohort_id, false, connected_by, connected_at
from lti_course;

drop table lti_course;

-- Whom a source has in a class of its own, as it has said last at that moment.
create table roster_member (
  source_id  uuid not null,
  class_id   text not null,
  account_id uuid not null,
  told_at    timestamptz not null,
  constraint roster_member_pk primary key (source_id, class_id, account_id),
  constraint roster_member_class foreign key (source_id, class_id) references roster_class (source_id, class_id),
  constraint roster_member_account foreign key (account_id) references account (id) on delete cascade
);

create index roster_member_by_account on roster_member (account_id);

-- Who has come by a course of a system so far is on its list.
insert into roster_member (source_id, class_id, account_id, told_at)
select c.source_id, c.class_id, m.account_id, m.joined_at
from roster_class c
join cohort_member m on m.cohort_id = c.cohort_id and m.way = 'lms'
where exists (select from outside_identity o where o.account_id = m.account_id and o.connection_id = c.source_id);

-- A list that was read: what it says and what that means, so that carrying it out does exactly that, and undoing it takes it back. Of the
-- classes in whole it has everybody; of one class alone it is where class_id says which. A careful one could not be read whole, and
-- nobody is suspended by it before a person says so.
create table roster_run (
  id           uuid not null,
  source_id    uuid not null,
  class_id     text,
  file_name    text not null,
  whole        text[] not null,
  careful      boolean not null,
  state        text not null,
  notes        text[] not null,
  made_by      uuid,
  read_at      timestamptz not null,
  committed_at timestamptz,
  committed_by uuid,
  undone_at    timestamptz,
  constraint roster_run_pk primary key (id),
  constraint roster_run_made_by foreign key (made_by) references account (id),
  constraint roster_run_committed_by foreign key (committed_by) references account (id),
  constraint roster_run_state_known check (state in ('planned', 'committed', 'undone'))
);

create index roster_run_by_source on roster_run (source_id, read_at desc);
create index roster_run_by_made_by on roster_run (made_by);
create index roster_run_by_committed_by on roster_run (committed_by);
create index roster_run_by_age on roster_run (read_at);

create table roster_row (
  run_id     uuid not null,
  number     integer not null,
  class_id   text not null,
  subject    text not null,
  name       text not null,
  email      text not null,
  role       text not null,
  gone       boolean not null,
  cohort_id  uuid,
  fate       text not null,
  trouble    text,
  account_id uuid,
  guarded    boolean not null,
  done       boolean not null default false,
  made       boolean not null default false,
  joined     boolean not null default false,
  was_listed boolean not null default false,
  constraint roster_row_pk primary key (run_id, number),
  constraint roster_row_run foreign key (run_id) references roster_run (id) on delete cascade,
  constraint roster_row_account foreign key (account_id) references account (id) on delete cascade,
  constraint roster_row_role_known check (role in ('learner', 'instructor')),
  constraint roster_row_fate_known check (
    fate in ('joins', 'returns', 'stays', 'teaches', 'leaves', 'nothing', 'undecided', 'refused'))
);

create index roster_row_by_account on roster_row (account_id);
create index roster_row_by_fate on roster_row (run_id, fate, class_id, number);

-- Lines of a file that could not be read.
create table roster_refused (
  run_id uuid not null,
  number integer not null,
  file   text not null,
  line   integer not null,
  ref    text not null,
  why    text not null,
  constraint roster_refused_pk primary key (run_id, number),
  constraint roster_refused_run foreign key (run_id) references roster_run (id) on delete cascade
);

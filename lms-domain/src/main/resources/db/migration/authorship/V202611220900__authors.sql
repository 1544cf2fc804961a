-- Who made a course, an exam or a question here. What has no row was made by nobody here and is every instructor's to change.
create table work_author (
  kind       text not null,
  name       text not null,
  account_id uuid not null,
  owner      boolean not null,
  added_by   uuid not null,
  added_at   timestamptz not null,
  constraint work_author_pk primary key (kind, name, account_id),
  constraint work_author_kind_known check (kind in ('course', 'exam', 'item'))
);

create index work_author_by_account on work_author (account_id);

-- What was made before: the audit log knows by whom.
insert into work_author (kind, name, account_id, owner, added_by, added_at)
select distinct on (e.subject_kind, e.subject_id) e.subject_kind, e.subject_id, e.actor, true, e.actor, e.at
from audit_entry e
join account a on a.id = e.actor
where e.action in ('course.created', 'exam.copied', 'exam.made', 'item.created')
order by e.subject_kind, e.subject_id, e.id;

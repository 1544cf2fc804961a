-- When somebody was here last, by a browser or a program. Whoever has no row has never signed in.
create table last_visit (
  account_id uuid not null,
  at         timestamptz not null,
  constraint last_visit_pk primary key (account_id),
  constraint last_visit_account foreign key (account_id) references account (id) on delete cascade
);

create index last_visit_by_time on last_visit (at, account_id);

insert into last_visit (account_id, at)
select a.id, max(s.at)
from (
  select cast(t.account_id as text) as account, t.last_seen_at as at
  from access_token t
  union all
  select e.subject_id, e.at
  from audit_entry e
  where e.action = 'sign-in.accepted' and e.subject_kind = 'account') s
join account a on cast(a.id as text) = s.account and a.status <> 'erased'
group by a.id;

-- Attempts in exam mode whose answers wait to be marked: their work is done, and there is no result. A row goes when its outcome comes.
create table exam_handed_in (
  attempt_id uuid not null,
  account_id uuid not null,
  exam_key   text not null,
  started_at timestamptz not null,
  final_at   timestamptz not null,
  constraint exam_handed_in_pk primary key (attempt_id)
);

create index exam_handed_in_by_account on exam_handed_in (account_id, exam_key);

-- What was sat, with or without a result.
create view exam_done as
select attempt_id, account_id, exam_key, mode, started_at, final_at from exam_outcome
union all
select attempt_id, account_id, exam_key, 'exam', started_at, final_at from exam_handed_in;

create trigger exam_handed_in_is_activity after insert on exam_handed_in
  for each row execute function exam_outcome_is_activity();

-- An exam that comes to a course brings its sittings along.
create or replace function exam_course_is_activity() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_was_active(o.account_id, c.id, min(o.final_at), max(o.final_at))
      from exam e
      join course c on c.slug = new.course_slug
      join exam_done o on o.exam_key = e.key
      where e.id = new.exam_id
      group by o.account_id, c.id;
      return null;
    end
  $$;

-- Results of which an answer waits anew hold no more.
delete from exam_outcome o
using attempt a
where a.id = o.attempt_id
  and exists (select from written_answer w where w.attempt_id = a.id and w.settled_at is null);

insert into exam_handed_in (attempt_id, account_id, exam_key, started_at, final_at)
select a.id, a.account_id, e.key, a.started_at, a.final_at
from attempt a
join exam e on e.id = a.exam_id
where a.status = 'final' and not a.trial
  and exists (select from written_answer w where w.attempt_id = a.id and w.settled_at is null);

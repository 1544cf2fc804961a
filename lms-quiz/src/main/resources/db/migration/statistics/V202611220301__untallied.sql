-- Attempts whose answers are to be counted: noted in the transaction that scores them, counted many at a time by one worker, so
-- that a class that hands in at once does not queue for the same counts, each with a connection in its hand.
create table untallied_attempt (
  attempt_id uuid not null,
  tries      integer not null default 0,
  constraint untallied_attempt_pk primary key (attempt_id)
);

insert into untallied_attempt (attempt_id)
select a.id
from attempt a
left join tallied_attempt t on t.attempt_id = a.id
where a.status = 'final'
  and t.scoring is distinct from a.scoring;

-- What was to be counted by news is noted above.
delete from event_publication where listener_id like 'org.aliquot.statistics.internal.AnswerNews%';

-- Questions without a time on them, such as those never opened, were counted as one second.
with counted as (
  select a.id, a.exam_version_id, a.scoring, t.scoring as counted,
         case when a.mode = 'tutor' then 'tutor' when a.closed is null then 'exam' else 'adaptive' end as setting
  from tallied_attempt t
  join attempt a on a.id = t.attempt_id
),
without as (
  select s.item_version_id, c.exam_version_id, c.setting
  from counted c
  join scored_answer s on s.attempt_id = c.id
  where c.scoring = c.counted
    and s.elapsed_ms is null
  union all
  select f.item_version_id, c.exam_version_id, c.setting
  from counted c
  join former_answer f on f.attempt_id = c.id and f.scoring = c.counted
  where c.scoring <> c.counted
    and f.elapsed_ms is null
),
wrong as (
  select item_version_id, exam_version_id, setting, count(*) as answers
  from without
  group by item_version_id, exam_version_id, setting
)
update time_tally t
set answers = t.answers - w.answers
from wrong w
where t.item_version_id = w.item_version_id
  and t.exam_version_id = w.exam_version_id
  and t.setting = w.setting
  and t.step = 0;

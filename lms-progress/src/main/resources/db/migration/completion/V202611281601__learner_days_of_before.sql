-- The days of before. In a script of its own: its triggers stand by now, and nobody who writes waits for it.
--
-- Time with a lesson was counted by days of the school's zone: half past ten in UTC is on that day from Honolulu to Auckland.
insert into learner_days as d (account_id, course_id, moments)
select u.account_id, u.course_id, first_and_last_of_days(array_agg(u.at))
from (
  select s.account_id, s.course_id, m.at
  from lesson_progress s
  cross join lateral (values (s.started_at), (s.last_at), (s.completed_at)) m (at)
  where m.at is not null
  union all
  select k.account_id, k.course_id, k.answered_at from check_answer k
  union all
  select t.account_id, t.course_id, cast(t.day as timestamp) at time zone 'UTC' + interval '10 hours 30 minutes' from study_time t
  union all
  select o.account_id, c.id, o.final_at
  from exam_done o
  join exam e on e.key = o.exam_key
  join exam_course x on x.exam_id = e.id
  join course c on c.slug = x.course_slug) u
group by u.account_id, u.course_id
on conflict (account_id, course_id) do update
  set moments = first_and_last_of_days(d.moments || excluded.moments);

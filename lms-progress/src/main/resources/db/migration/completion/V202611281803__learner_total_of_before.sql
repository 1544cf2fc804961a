-- The lists of before. In a script of its own: its triggers stand by now, and whoever writes meanwhile waits for no more than a row.
select count(learner_total_lessons(l.account_id, l.course_id))
from (
  select distinct p.account_id, p.course_id
  from lesson_progress p
  where p.completed_at is not null
  order by p.account_id, p.course_id) l;

select count(learner_total_checks(l.account_id, l.course_id))
from (select distinct k.account_id, k.course_id from check_answer k where k.correct order by k.account_id, k.course_id) l;

select count(learner_total_time(l.account_id, l.course_id))
from (select distinct t.account_id, t.course_id from study_time t order by t.account_id, t.course_id) l;

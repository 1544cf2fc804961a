-- An exam with written answers counts points, of which its outcome tells; fully right questions alone said too little.
-- How a learner stands with each part of a course's rule. Lessons count that are published and in a section. A quiz is passed by
-- its pass mark, or where it has none, by handing it in with every question answered. An exam's score is the one of its scale, else
-- the percentage, of points where parts of a point count; the best attempt counts. Quizzes and exams that are gone are not asked for.
create or replace function course_standing(
  learner uuid, wanted uuid,
  out asks_lessons boolean, out lessons_done integer, out lessons_total integer,
  out checks_percent integer, out checks_right integer, out checks_total integer,
  out asks_quizzes boolean, out quizzes_missing text[], out quizzes_total integer,
  out exam_title text, out exam_score integer, out exam_best integer, out exam_scaled boolean,
  out met boolean)
language sql
stable
as $$
  with rule as (
    select c.slug, coalesce(r.lessons, true) as lessons, r.checks_percent, coalesce(r.quizzes, 'none') as quizzes,
           coalesce(r.quiz_keys, '{}') as quiz_keys, r.exam_key, r.exam_score
    from course c
    left join completion_rule r on r.course_id = c.id
    where c.id = wanted),
  lessons as (
    select l.id, l.current_version_id, p.lesson_id is not null as done
    from lesson l
    join section s on s.id = l.section_id
    left join lesson_progress p on p.lesson_id = l.id and p.account_id = learner and p.state = 'completed'
    where l.course_id = wanted and l.status = 'published' and l.current_version_id is not null),
  read as (
    select cast(count(*) filter (where done) as integer) as done, cast(count(*) as integer) as total
    from lessons),
  checks as (
    select cast(count(*) filter (where a.correct) as integer) as correct, cast(count(*) as integer) as total
    from rule
    cross join lessons l
    join lesson_version v on v.id = l.current_version_id
    cross join unnest(v.checks) k (slug)
    join item i on i.slug = k.slug and i.status = 'published'
    left join check_answer a on a.account_id = learner and a.item_slug = k.slug
    where rule.checks_percent is not null),
  quizzes as (
    select array_agg(q.title order by q.title) filter (where not q.passed) as missing, cast(count(*) as integer) as total
    from (
      select distinct x.key, v.title,
             exists (select
                     from exam_outcome o
                     where o.account_id = learner and o.exam_key = x.key and o.mode = 'exam'
                       and coalesce(o.passed, o.answered = o.total)) as passed
      from rule
      join exam_course e on e.course_slug = rule.slug
      join exam x on x.id = e.exam_id and x.status = 'published'
      join exam_version v on v.id = x.current_version_id
      where rule.quizzes = 'all' and e.lesson_slug is not null
         or rule.quizzes = 'named' and x.key = any(rule.quiz_keys)) q),
  exams as (
    select v.title, x.key, v.spec #>> '{exam,scale}' <> 'none' as scaled
    from rule
    join exam x on x.key = rule.exam_key and x.status = 'published'
    join exam_version v on v.id = x.current_version_id),
  best as (
    select max(case when e.scaled then o.scaled else coalesce(o.points, o.correct * 100) / nullif(o.total, 0) end) as score
    from exams e
    join exam_outcome o on o.account_id = learner and o.exam_key = e.key and o.mode = 'exam')
  select rule.lessons, read.done, read.total,
         rule.checks_percent, checks.correct, checks.total,
         rule.quizzes <> 'none', coalesce(quizzes.missing, '{}'), quizzes.total,
         exams.title, rule.exam_score, best.score, coalesce(exams.scaled, false),
         (not rule.lessons or read.total > 0 and read.done = read.total)
           and (rule.checks_percent is null or checks.correct * 100 >= rule.checks_percent * checks.total)
           and cardinality(coalesce(quizzes.missing, '{}')) = 0
           and (exams.title is null or coalesce(best.score >= rule.exam_score, false))
  from rule
  cross join read
  cross join checks
  cross join quizzes
  cross join best
  left join exams on true
$$;

-- As a set of one row it becomes part of the query that asks, where it was planned and run anew for each lesson: a third of
-- what a learner's day cost. The sentences say the same; a lesson that was begun is open, as ever.
drop function lesson_availability(uuid, uuid, date);

create function lesson_availability(wanted uuid, learner uuid, today date)
  returns table (opens_on date, after text[])
  language sql stable
as $$
  select case when begun.lesson_id is null then greatest(
           case when l.opens_on > today then l.opens_on end,
           case when e.starts_on + l.opens_days > today then e.starts_on + l.opens_days end) end,
         case when begun.lesson_id is null then array(
           select v.title
           from lesson_prerequisite p
           join lesson r on r.id = p.requires_id and r.status = 'published'
           join section s on s.id = r.section_id
           join lesson_version v on v.id = r.current_version_id
           left join lesson_progress done
             on done.lesson_id = r.id and done.account_id = learner and done.state = 'completed'
           where p.lesson_id = l.id
             and done.lesson_id is null
           order by s.position, r.position) end
  from lesson l
  left join lesson_progress begun on begun.lesson_id = l.id and begun.account_id = learner
  left join lateral (
    select min(enrollment.starts_on) as starts_on
    from enrollment
    where enrollment.account_id = learner
      and enrollment.course_id = l.course_id
      and enrollment.status = 'active') e on true
  where l.id = wanted
$$;

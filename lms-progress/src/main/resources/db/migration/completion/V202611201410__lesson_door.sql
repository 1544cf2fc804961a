-- What a lesson waits for before this learner may open it: a day, and titles of lessons still to be completed. What is begun
-- stays open (no row); a lesson that is no longer in the course is not waited for.
create function lesson_door(wanted uuid, learner uuid, today date, out opens_on date, out after text[])
language sql
stable
as $$
  select greatest(
           case when l.opens_on > today then l.opens_on end,
           case when e.starts_on + l.opens_days > today then e.starts_on + l.opens_days end),
         array(
           select v.title
           from lesson_prerequisite p
           join lesson r on r.id = p.requires_id and r.status = 'published'
           join section s on s.id = r.section_id
           join lesson_version v on v.id = r.current_version_id
           left join lesson_progress done
             on done.lesson_id = r.id and done.account_id = learner and done.state = 'completed'
           where p.lesson_id = l.id
             and done.lesson_id is null
           order by s.position, r.position)
  from lesson l
  left join lateral (
    select min(enrollment.starts_on) as starts_on
    from enrollment
    where enrollment.account_id = learner
      and enrollment.course_id = l.course_id
      and enrollment.status = 'active') e on true
  where l.id = wanted
    and not exists (select from lesson_progress begun where begun.lesson_id = l.id and begun.account_id = learner)
$$;

-- When a learner finished each attempt in exam mode at the exams of a course, in order; and of those with a score when, the ability, and
-- the highest ability until then. What stood on any day is the place of its end in these lists; without them, a report by exams or by
-- scores groups all attempts of all learners each time. Kept by triggers, so that it is true whoever writes.
create table learner_sittings (
  account_id  uuid not null,
  course_slug text not null,
  finished    timestamptz[] not null default '{}',
  scored      timestamptz[] not null default '{}',
  ability     float8[] not null default '{}',
  best        float8[] not null default '{}',
  constraint learner_sittings_pk primary key (account_id, course_slug)
)
with (fillfactor = 80, toast_tuple_target = 8160);

-- All learners are read at once: a list of hundreds of attempts stays in its row.
alter table learner_sittings
  alter column finished set storage main,
  alter column scored set storage main,
  alter column ability set storage main,
  alter column best set storage main;

-- What the lists have to be.
create view course_sittings as
select o.account_id, o.course_slug,
       array_agg(o.final_at order by o.final_at) as finished,
       array_agg(o.final_at order by o.final_at, o.theta) filter (where o.scaled is not null) as scored,
       array_agg(o.theta order by o.final_at, o.theta) filter (where o.scaled is not null) as ability,
       array_agg(o.best order by o.final_at, o.theta) filter (where o.scaled is not null) as best
from (
  select s.account_id, x.course_slug, s.final_at, s.scaled, s.theta,
         max(s.theta) filter (where s.scaled is not null)
           over (partition by s.account_id, x.course_slug order by s.final_at, s.theta rows unbounded preceding) as best
  from exam_outcome s
  join exam e on e.key = s.exam_key
  join exam_course x on x.exam_id = e.id
  where s.mode = 'exam') o
group by o.account_id, o.course_slug;

-- Whoever writes about the same learner at the same time waits for the row, and then sees what the other has written: a row is emptied
-- but never deleted.
create function learner_sittings_anew(learners uuid[], course text) returns void
  language plpgsql
  as $$
    declare
      learner uuid;
    begin
      insert into learner_sittings (account_id, course_slug)
      select l.id, course
      from unnest(learners) l (id)
      order by l.id
      on conflict do nothing;

      perform
      from learner_sittings k
      where k.account_id = any (learners) and k.course_slug = course
      order by k.account_id
      for update;

      -- one by one, so that each is found in the index
      foreach learner in array learners loop
        update learner_sittings k
        set finished = coalesce(s.finished, '{}'), scored = coalesce(s.scored, '{}'), ability = coalesce(s.ability, '{}'),
            best = coalesce(s.best, '{}')
        from (values (course)) c (slug)
        left join course_sittings s on s.account_id = learner and s.course_slug = course
        where k.account_id = learner and k.course_slug = course;
      end loop;
    end
  $$;

-- An outcome keeps its learner, exam and mode. Who gives an exam other courses waits until this is written, or is waited for.
create function exam_outcome_is_listed() returns trigger
  language plpgsql
  as $$
    declare
      course record;
    begin
      perform
      from exam e
      where e.key in (select c.exam_key from changed c where c.mode = 'exam')
      order by e.id
      for key share;

      for course in
        select x.course_slug as slug, array_agg(distinct c.account_id) as learners
        from changed c
        join exam e on e.key = c.exam_key
        join exam_course x on x.exam_id = e.id
        where c.mode = 'exam'
        group by x.course_slug
        order by x.course_slug
      loop
        perform learner_sittings_anew(course.learners, course.slug);
      end loop;
      return null;
    end
  $$;

create function exam_is_listed_anew(changed uuid, course text) returns void
  language plpgsql
  as $$
    begin
      perform from exam e where e.id = changed for update;
      perform learner_sittings_anew(
        array(select distinct o.account_id
              from exam e
              join exam_outcome o on o.exam_key = e.key and o.mode = 'exam'
              where e.id = changed),
        course);
    end
  $$;

create function exam_course_is_listed() returns trigger
  language plpgsql
  as $$
    begin
      if tg_op <> 'INSERT' then
        perform exam_is_listed_anew(old.exam_id, old.course_slug);
      end if;
      if tg_op <> 'DELETE' then
        perform exam_is_listed_anew(new.exam_id, new.course_slug);
      end if;
      return null;
    end
  $$;

create trigger exam_outcome_is_listed after insert on exam_outcome
  referencing new table as changed
  for each statement execute function exam_outcome_is_listed();
create trigger exam_outcome_is_listed_anew after update on exam_outcome
  referencing new table as changed
  for each statement execute function exam_outcome_is_listed();
create trigger exam_outcome_is_listed_no_more after delete on exam_outcome
  referencing old table as changed
  for each statement execute function exam_outcome_is_listed();
create trigger exam_course_is_listed after insert or delete or update of exam_id, course_slug on exam_course
  for each row execute function exam_course_is_listed();

-- Nobody writes since the triggers were made.
insert into learner_sittings (account_id, course_slug, finished, scored, ability, best)
select s.account_id, s.course_slug, s.finished, coalesce(s.scored, '{}'), coalesce(s.ability, '{}'), coalesce(s.best, '{}')
from course_sittings s;

-- Time after a past day is summed from the index alone.
drop index study_time_by_day;
create index study_time_by_day on study_time (day) include (course_id, account_id, seconds);

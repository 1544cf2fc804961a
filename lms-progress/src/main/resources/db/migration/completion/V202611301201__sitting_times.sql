-- When the learner's attempts in exam mode at exams of the same courses were finished, in order: all of them, those that can be passed, those that were; and the same
-- of first attempts. How many there were by any moment is a place in a list, so that reports need not count all attempts. Kept by
-- triggers, so that it is true whoever writes.
create table sitting_times (
  account_id     uuid not null,
  courses        text[] not null,
  finished       timestamptz[] not null default '{}',
  marked         timestamptz[] not null default '{}',
  passed         timestamptz[] not null default '{}',
  first_finished timestamptz[] not null default '{}',
  first_marked   timestamptz[] not null default '{}',
  first_passed   timestamptz[] not null default '{}',
  constraint sitting_times_pk primary key (account_id, courses)
)
with (fillfactor = 80, toast_tuple_target = 8160);

-- All learners are read at once: a list of hundreds of attempts stays in its row.
alter table sitting_times
  alter column finished set storage main,
  alter column marked set storage main,
  alter column passed set storage main,
  alter column first_finished set storage main,
  alter column first_marked set storage main,
  alter column first_passed set storage main;

-- What the lists have to be.
create view sitting_lists as
select o.account_id, o.courses,
       array_agg(o.final_at order by o.final_at) as finished,
       array_agg(o.final_at order by o.final_at) filter (where o.passed is not null) as marked,
       array_agg(o.final_at order by o.final_at) filter (where o.passed) as passed,
       array_agg(o.final_at order by o.final_at) filter (where o.number = 1) as first_finished,
       array_agg(o.final_at order by o.final_at) filter (where o.number = 1 and o.passed is not null) as first_marked,
       array_agg(o.final_at order by o.final_at) filter (where o.number = 1 and o.passed) as first_passed
from (
  select s.account_id, s.final_at, s.passed, k.courses,
         row_number() over (partition by s.account_id, s.exam_key order by s.final_at, s.attempt_id) as number
  from exam_outcome s
  cross join lateral (
    select coalesce(array_agg(x.course_slug order by x.course_slug collate "C"), '{}') as courses
    from exam e
    join exam_course x on x.exam_id = e.id
    where e.key = s.exam_key) k
  where s.mode = 'exam') o
group by o.account_id, o.courses;

-- Whoever writes about the same learner at the same time waits for the rows, and then sees what the other has written: a row is emptied
-- but never deleted.
create function sitting_times_anew(learners uuid[]) returns void
  language plpgsql
  as $$
    declare
      learner uuid;
    begin
      for learner in select distinct l.id from unnest(learners) l (id) order by l.id loop
        perform
        from sitting_times t
        where t.account_id = learner
        order by t.courses
        for update;

        update sitting_times t
        set finished = n.finished, marked = n.marked, passed = n.passed,
            first_finished = n.first_finished, first_marked = n.first_marked, first_passed = n.first_passed
        from (
          select k.courses, coalesce(v.finished, '{}') as finished, coalesce(v.marked, '{}') as marked, coalesce(v.passed, '{}') as passed,
                 coalesce(v.first_finished, '{}') as first_finished, coalesce(v.first_marked, '{}') as first_marked,
                 coalesce(v.first_passed, '{}') as first_passed
          from sitting_times k
          left join sitting_lists v on v.account_id = learner and v.courses = k.courses
          where k.account_id = learner) n
        where t.account_id = learner and t.courses = n.courses
          and (t.finished, t.marked, t.passed, t.first_finished, t.first_marked, t.first_passed)
              is distinct from (n.finished, n.marked, n.passed, n.first_finished, n.first_marked, n.first_passed);
      end loop;
    end
  $$;

-- An outcome keeps its learner, exam and mode. Who gives an exam other courses waits until this is written, or is waited for.
create function exam_outcome_is_tallied() returns trigger
  language plpgsql
  as $$
    begin
      perform
      from exam e
      where e.key in (select c.exam_key from changed c where c.mode = 'exam')
      order by e.id
      for key share;

      insert into sitting_times (account_id, courses)
      select distinct c.account_id, k.courses
      from changed c
      cross join lateral (
        select coalesce(array_agg(x.course_slug order by x.course_slug collate "C"), '{}') as courses
        from exam e
        join exam_course x on x.exam_id = e.id
        where e.key = c.exam_key) k
      where c.mode = 'exam'
      order by c.account_id, k.courses
      on conflict do nothing;

      perform sitting_times_anew(array(select c.account_id from changed c where c.mode = 'exam'));
      return null;
    end
  $$;

create function exam_is_tallied_anew(changed uuid) returns void
  language plpgsql
  as $$
    begin
      perform from exam e where e.id = changed for update;
      insert into sitting_times (account_id, courses)
      select distinct o.account_id, k.courses
      from exam e
      join exam_outcome o on o.exam_key = e.key and o.mode = 'exam'
      cross join (
        select coalesce(array_agg(x.course_slug order by x.course_slug collate "C"), '{}') as courses
        from exam_course x
        where x.exam_id = changed) k
      where e.id = changed
      order by o.account_id
      on conflict do nothing;

      perform sitting_times_anew(
        array(select o.account_id
              from exam e
              join exam_outcome o on o.exam_key = e.key and o.mode = 'exam'
              where e.id = changed));
    end
  $$;

create function exam_course_is_tallied() returns trigger
  language plpgsql
  as $$
    begin
      if tg_op <> 'INSERT' then
        perform exam_is_tallied_anew(old.exam_id);
      end if;
      if tg_op <> 'DELETE' then
        perform exam_is_tallied_anew(new.exam_id);
      end if;
      return null;
    end
  $$;

create trigger exam_outcome_is_tallied after insert on exam_outcome
  referencing new table as changed
  for each statement execute function exam_outcome_is_tallied();
create trigger exam_outcome_is_tallied_anew after update on exam_outcome
  referencing new table as changed
  for each statement execute function exam_outcome_is_tallied();
create trigger exam_outcome_is_tallied_no_more after delete on exam_outcome
  referencing old table as changed
  for each statement execute function exam_outcome_is_tallied();
create trigger exam_course_is_tallied after insert or delete or update of exam_id, course_slug on exam_course
  for each row execute function exam_course_is_tallied();

-- Nobody writes since the triggers were made.
insert into sitting_times (account_id, courses, finished, marked, passed, first_finished, first_marked, first_passed)
select v.account_id, v.courses, v.finished, coalesce(v.marked, '{}'), coalesce(v.passed, '{}'), v.first_finished,
       coalesce(v.first_marked, '{}'), coalesce(v.first_passed, '{}')
from sitting_lists v;

-- What a learner has come to in a course by any day: when lessons were read to their end, when checks were answered that are right now,
-- each in order; and the days with time in lessons, with the seconds studied until the end of each. What stood on a day is the place of
-- its end in these lists; without them, a report on a past day adds up the journals of all learners since then. Each list is counted
-- anew from its journal when that changes, so that it is true whoever writes, and in whichever order.
alter table learner_total
  add column lessons timestamptz[] not null default '{}',
  add column checks timestamptz[] not null default '{}',
  add column days date[] not null default '{}',
  add column day_seconds bigint[] not null default '{}';

-- All learners are read at once: lists of a year stay in their row.
alter table learner_total set (fillfactor = 80, toast_tuple_target = 8160);
alter table learner_total
  alter column lessons set storage main,
  alter column checks set storage main,
  alter column days set storage main,
  alter column day_seconds set storage main;

-- Whoever writes about the same learner at the same time waits for the row, and then sees what the other has written.
create function learner_total_held(learner uuid, course uuid) returns void
  language plpgsql
  as $$
    begin
      insert into learner_total (account_id, course_id, lessons_done, seconds)
      values (learner, course, 0, 0)
      on conflict do nothing;
      perform from learner_total t where t.account_id = learner and t.course_id = course for update;
    end
  $$;

create function learner_total_lessons(learner uuid, course uuid) returns void
  language plpgsql
  as $$
    begin
      perform learner_total_held(learner, course);
      update learner_total t
      set lessons = j.moments, lessons_done = cardinality(j.moments)
      from (
        select coalesce(array_agg(p.completed_at order by p.completed_at), '{}') as moments
        from lesson_progress p
        where p.account_id = learner and p.course_id = course and p.completed_at is not null) j
      where t.account_id = learner and t.course_id = course;
    end
  $$;

create function learner_total_checks(learner uuid, course uuid) returns void
  language plpgsql
  as $$
    begin
      perform learner_total_held(learner, course);
      update learner_total t
      set checks = j.moments
      from (
        select coalesce(array_agg(k.answered_at order by k.answered_at), '{}') as moments
        from check_answer k
        where k.account_id = learner and k.course_id = course and k.correct) j
      where t.account_id = learner and t.course_id = course;
    end
  $$;

create function learner_total_time(learner uuid, course uuid) returns void
  language plpgsql
  as $$
    begin
      perform learner_total_held(learner, course);
      update learner_total t
      set days = j.days, day_seconds = j.seconds, seconds = coalesce(j.seconds[cardinality(j.seconds)], 0)
      from (
        select coalesce(array_agg(d.day order by d.day), '{}') as days,
               coalesce(array_agg(d.seconds order by d.day), '{}') as seconds
        from (
          select s.day, cast(sum(sum(s.seconds)) over (order by s.day) as bigint) as seconds
          from study_time s
          where s.account_id = learner and s.course_id = course
          group by s.day) d) j
      where t.account_id = learner and t.course_id = course;
    end
  $$;

-- Whoever writes about many learners at once takes their rows in one order.
create or replace function lesson_progress_is_summed() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_total_lessons(l.account_id, l.course_id)
      from (
        select distinct c.account_id, c.course_id
        from changed c
        where c.completed_at is not null
        order by c.account_id, c.course_id) l;
      return null;
    end
  $$;

create function lesson_progress_is_summed_anew() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_total_lessons(old.account_id, old.course_id);
      if (old.account_id, old.course_id) <> (new.account_id, new.course_id) then
        perform learner_total_lessons(new.account_id, new.course_id);
      end if;
      return null;
    end
  $$;

create function check_answer_is_summed() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_total_checks(l.account_id, l.course_id)
      from (
        select distinct c.account_id, c.course_id
        from changed c
        where c.correct
        order by c.account_id, c.course_id) l;
      return null;
    end
  $$;

create function check_answer_is_summed_anew() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_total_checks(old.account_id, old.course_id);
      if (old.account_id, old.course_id) <> (new.account_id, new.course_id) then
        perform learner_total_checks(new.account_id, new.course_id);
      end if;
      return null;
    end
  $$;

create or replace function study_time_is_summed() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_total_time(l.account_id, l.course_id)
      from (select distinct c.account_id, c.course_id from changed c order by c.account_id, c.course_id) l;
      return null;
    end
  $$;

create function study_time_is_summed_anew() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_total_time(old.account_id, old.course_id);
      if (old.account_id, old.course_id) <> (new.account_id, new.course_id) then
        perform learner_total_time(new.account_id, new.course_id);
      end if;
      return null;
    end
  $$;

-- Replaced, not dropped: nobody who reads waits for it.
create or replace trigger lesson_progress_is_summed after insert on lesson_progress
  referencing new table as changed
  for each statement execute function lesson_progress_is_summed();
create trigger lesson_progress_is_summed_no_more after delete on lesson_progress
  referencing old table as changed
  for each statement execute function lesson_progress_is_summed();
create or replace trigger lesson_progress_is_summed_anew after update on lesson_progress
  for each row
  when ((old.account_id, old.course_id, old.completed_at) is distinct from (new.account_id, new.course_id, new.completed_at))
  execute function lesson_progress_is_summed_anew();

create trigger check_answer_is_summed after insert on check_answer
  referencing new table as changed
  for each statement execute function check_answer_is_summed();
create trigger check_answer_is_summed_no_more after delete on check_answer
  referencing old table as changed
  for each statement execute function check_answer_is_summed();
create trigger check_answer_is_summed_anew after update on check_answer
  for each row
  when ((old.account_id, old.course_id) is distinct from (new.account_id, new.course_id)
        or case when old.correct then old.answered_at end is distinct from case when new.correct then new.answered_at end)
  execute function check_answer_is_summed_anew();

create or replace trigger study_time_is_summed after insert on study_time
  referencing new table as changed
  for each statement execute function study_time_is_summed();
create trigger study_time_is_summed_no_more after delete on study_time
  referencing old table as changed
  for each statement execute function study_time_is_summed();
create trigger study_time_is_summed_anew after update on study_time
  for each row
  when ((old.account_id, old.course_id, old.day, old.seconds) is distinct from
        (new.account_id, new.course_id, new.day, new.seconds))
  execute function study_time_is_summed_anew();

-- Called by nobody from here on; a later release takes it away.
comment on function learner_total_grows(uuid, uuid, integer, bigint) is 'unused since 0.1';

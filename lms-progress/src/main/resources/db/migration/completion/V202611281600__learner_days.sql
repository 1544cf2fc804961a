-- The first and the last moment of each day (UTC) on which a learner did something in a course, in order; of the latest day, whose last
-- moment is learner_activity.last_at, only the first. Where a day ends in the school's zone is known when somebody asks, and moves with
-- the zone: what was done last before the end of any day is found by its place in the list, to the day. Lessons and checks remember only
-- when they were seen last, so that what they say of a past day changes; this does not.
create table learner_days (
  account_id uuid not null,
  course_id  uuid not null,
  moments    timestamptz[] not null,
  constraint learner_days_pk primary key (account_id, course_id),
  constraint learner_days_course foreign key (course_id) references course (id)
)
with (fillfactor = 80, toast_tuple_target = 8160);

-- All learners are read at once: a list of a year stays in its row.
alter table learner_days alter column moments set storage main;

create function utc_day(moment timestamptz) returns date
  language sql
  immutable
  return cast(moment at time zone 'UTC' as date);

create function first_and_last_of_days(moments timestamptz[]) returns timestamptz[]
  language sql
  immutable
  return array(
    select distinct e.moment
    from (
      select min(m) as first, max(m) as last
      from unnest(moments) m
      where m is not null
      group by utc_day(m)) d
    cross join lateral (values (d.first), (d.last)) e (moment)
    order by e.moment);

-- A moment says something new when it is on a day of its own, before the first of its day, or after the last of a day that has passed.
create function learner_did(learner uuid, course uuid, done timestamptz[]) returns void
  language plpgsql
  as $$
    declare
      since timestamptz;
      till timestamptz;
      known timestamptz[];
      earliest timestamptz;
      latest timestamptz;
    begin
      select min(m), max(m) into since, till from unnest(done) m;
      insert into learner_activity (account_id, course_id, first_at, last_at)
      values (learner, course, since, till)
      on conflict (account_id, course_id) do nothing;
      if found then
        insert into learner_days as d (account_id, course_id, moments)
        values (learner, course, first_and_last_of_days(done))
        on conflict (account_id, course_id) do update
          set moments = first_and_last_of_days(d.moments || excluded.moments);
        return;
      end if;

      select a.first_at, a.last_at into earliest, latest
      from learner_activity a
      where a.account_id = learner and a.course_id = course
      for update;
      select d.moments into known from learner_days d where d.account_id = learner and d.course_id = course;

      -- nearly always it is something more on the latest day
      if known is null or since < known[cardinality(known)] or utc_day(since) <> utc_day(latest) or utc_day(till) <> utc_day(latest) then
        if exists (select
                   from unnest(done) m
                   where m is not null
                     and (not exists (select from unnest(known) k where utc_day(k) = utc_day(m) and k <= m)
                          or utc_day(m) < utc_day(greatest(latest, till))
                             and not exists (select from unnest(known || latest) k where utc_day(k) = utc_day(m) and k >= m))) then
          insert into learner_days as d (account_id, course_id, moments)
          values (learner, course, first_and_last_of_days(array[earliest, latest] || done))
          on conflict (account_id, course_id) do update
            set moments = first_and_last_of_days(d.moments || excluded.moments);
        end if;
      end if;

      update learner_activity a
      set first_at = least(a.first_at, since), last_at = greatest(a.last_at, till)
      where a.account_id = learner and a.course_id = course and (a.first_at > since or a.last_at < till);
    end
  $$;

-- Whoever writes about many learners at once takes their rows in one order.
create or replace function lesson_progress_is_activity() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_did(d.account_id, d.course_id, d.done)
      from (
        select c.account_id, c.course_id, array_agg(m.at) as done
        from changed c
        cross join lateral (values (c.started_at), (c.last_at), (c.completed_at)) m (at)
        where m.at is not null
        group by c.account_id, c.course_id
        order by c.account_id, c.course_id) d;
      return null;
    end
  $$;

-- What a lesson remembered before is known.
create function lesson_progress_is_activity_anew() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_did(d.account_id, d.course_id, d.done)
      from (
        select c.account_id, c.course_id, array_agg(m.at) as done
        from changed c
        left join former f on f.account_id = c.account_id and f.lesson_id = c.lesson_id and f.course_id = c.course_id
        cross join lateral (values (c.started_at, f.started_at), (c.last_at, f.last_at), (c.completed_at, f.completed_at)) m (at, was)
        where m.at <> m.was or m.was is null and m.at is not null
        group by c.account_id, c.course_id
        order by c.account_id, c.course_id) d;
      return null;
    end
  $$;

create or replace function check_answer_is_activity() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_did(d.account_id, d.course_id, d.done)
      from (
        select c.account_id, c.course_id, array_agg(c.answered_at) as done
        from changed c
        group by c.account_id, c.course_id
        order by c.account_id, c.course_id) d;
      return null;
    end
  $$;

-- Who gives an exam other courses waits until this is written, or is waited for.
create or replace function exam_outcome_is_activity() returns trigger
  language plpgsql
  as $$
    begin
      perform
      from exam e
      where e.key in (select c.exam_key from changed c)
      order by e.id
      for key share;

      perform learner_did(d.account_id, d.course_id, d.done)
      from (
        select o.account_id, c.id as course_id, array_agg(o.final_at) as done
        from changed o
        join exam e on e.key = o.exam_key
        join exam_course x on x.exam_id = e.id
        join course c on c.slug = x.course_slug
        group by o.account_id, c.id
        order by o.account_id, c.id) d;
      return null;
    end
  $$;

-- An exam that comes to a course brings its attempts along.
create or replace function exam_course_is_activity() returns trigger
  language plpgsql
  as $$
    begin
      perform from exam e where e.id = new.exam_id for update;
      perform learner_did(d.account_id, d.course_id, d.done)
      from (
        select o.account_id, c.id as course_id, array_agg(o.final_at) as done
        from exam e
        join course c on c.slug = new.course_slug
        join exam_done o on o.exam_key = e.key
        where e.id = new.exam_id
        group by o.account_id, c.id
        order by o.account_id, c.id) d;
      return null;
    end
  $$;

-- Replaced, not dropped: nobody who reads waits for it.
create or replace trigger lesson_progress_is_activity after insert on lesson_progress
  referencing new table as changed
  for each statement execute function lesson_progress_is_activity();
create trigger lesson_progress_is_activity_anew after update on lesson_progress
  referencing new table as changed old table as former
  for each statement execute function lesson_progress_is_activity_anew();
create or replace trigger check_answer_is_activity after insert on check_answer
  referencing new table as changed
  for each statement execute function check_answer_is_activity();
create trigger check_answer_is_activity_anew after update on check_answer
  referencing new table as changed
  for each statement execute function check_answer_is_activity();
create or replace trigger exam_outcome_is_activity after insert on exam_outcome
  referencing new table as changed
  for each statement execute function exam_outcome_is_activity();

create or replace trigger exam_handed_in_is_activity after insert on exam_handed_in
  referencing new table as changed
  for each statement execute function exam_outcome_is_activity();

-- Called by nobody from here on; a later release takes it away.
comment on function learner_was_active(uuid, uuid, timestamptz, timestamptz) is 'unused since 0.1';

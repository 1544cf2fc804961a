-- What a learner has come to in a course: lessons read to their end and seconds studied. Kept by triggers, so that it is true
-- whoever writes; without it, the last row of a report over all learners would add up both journals each time.
create table learner_total (
  account_id   uuid not null,
  course_id    uuid not null,
  lessons_done integer not null,
  seconds      bigint not null,
  constraint learner_total_pk primary key (account_id, course_id) include (lessons_done, seconds),
  constraint learner_total_course foreign key (course_id) references course (id)
);

-- For a past day, and for lessons that left their course, what is kept has to be taken down again.
create index lesson_progress_by_lesson on lesson_progress (lesson_id, completed_at) include (course_id, account_id)
  where completed_at is not null;

create function learner_total_grows(learner uuid, course uuid, lessons integer, more bigint) returns void
  language sql
  as $$
    insert into learner_total as t (account_id, course_id, lessons_done, seconds)
    values (learner, course, lessons, more)
    on conflict (account_id, course_id) do update
      set lessons_done = t.lessons_done + excluded.lessons_done, seconds = t.seconds + excluded.seconds
  $$;

create function lesson_progress_is_summed() returns trigger
  language plpgsql
  as $$
    begin
      if tg_op <> 'INSERT' and old.completed_at is not null then
        perform learner_total_grows(old.account_id, old.course_id, -1, 0);
      end if;
      if tg_op <> 'DELETE' and new.completed_at is not null then
        perform learner_total_grows(new.account_id, new.course_id, 1, 0);
      end if;
      return null;
    end
  $$;

create function study_time_is_summed() returns trigger
  language plpgsql
  as $$
    begin
      if tg_op = 'UPDATE' and (old.account_id, old.course_id) = (new.account_id, new.course_id) then
        perform learner_total_grows(new.account_id, new.course_id, 0, new.seconds - old.seconds);
        return null;
      end if;
      if tg_op <> 'INSERT' then
        perform learner_total_grows(old.account_id, old.course_id, 0, -old.seconds);
      end if;
      if tg_op <> 'DELETE' then
        perform learner_total_grows(new.account_id, new.course_id, 0, new.seconds);
      end if;
      return null;
    end
  $$;

create trigger lesson_progress_is_summed after insert or delete on lesson_progress
  for each row execute function lesson_progress_is_summed();
create trigger lesson_progress_is_summed_anew after update on lesson_progress
  for each row
  when ((old.account_id, old.course_id, old.completed_at is null) is distinct from
        (new.account_id, new.course_id, new.completed_at is null))
  execute function lesson_progress_is_summed();
create trigger study_time_is_summed after insert or update or delete on study_time
  for each row execute function study_time_is_summed();

insert into learner_total (account_id, course_id, lessons_done, seconds)
select u.account_id, u.course_id, sum(u.lessons), sum(u.seconds)
from (
  select p.account_id, p.course_id, 1 as lessons, 0 as seconds from lesson_progress p where p.completed_at is not null
  union all
  select t.account_id, t.course_id, 0, t.seconds from study_time t) u
group by u.account_id, u.course_id;

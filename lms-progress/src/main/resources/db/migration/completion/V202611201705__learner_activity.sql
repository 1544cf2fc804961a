-- When a learner did the first and the last thing in a course: read a lesson, answered a check, finished an exam. Kept by
-- triggers, so that it is true whoever writes; without it, reports would look through every journal to find the last.
create table learner_activity (
  account_id uuid not null,
  course_id  uuid not null,
  first_at   timestamptz not null,
  last_at    timestamptz not null,
  constraint learner_activity_pk primary key (account_id, course_id),
  constraint learner_activity_course foreign key (course_id) references course (id)
);

create index learner_activity_by_course on learner_activity (course_id);

create function learner_was_active(learner uuid, course uuid, since timestamptz, till timestamptz) returns void
  language sql
  as $$
    insert into learner_activity as a (account_id, course_id, first_at, last_at)
    values (learner, course, since, till)
    on conflict (account_id, course_id) do update
      set first_at = least(a.first_at, excluded.first_at), last_at = greatest(a.last_at, excluded.last_at)
      where a.first_at > excluded.first_at or a.last_at < excluded.last_at
  $$;

create function lesson_progress_is_activity() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_was_active(new.account_id, new.course_id, new.started_at, greatest(new.last_at, new.completed_at));
      return null;
    end
  $$;

create function check_answer_is_activity() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_was_active(new.account_id, new.course_id, new.answered_at, new.answered_at);
      return null;
    end
  $$;

create function exam_outcome_is_activity() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_was_active(new.account_id, c.id, new.final_at, new.final_at)
      from exam e
      join exam_course x on x.exam_id = e.id
      join course c on c.slug = x.course_slug
      where e.key = new.exam_key;
      return null;
    end
  $$;

-- An exam that comes to a course brings its sittings along.
create function exam_course_is_activity() returns trigger
  language plpgsql
  as $$
    begin
      perform learner_was_active(o.account_id, c.id, min(o.final_at), max(o.final_at))
      from exam e
      join course c on c.slug = new.course_slug
      join exam_outcome o on o.exam_key = e.key
      where e.id = new.exam_id
      group by o.account_id, c.id;
      return null;
    end
  $$;

create trigger lesson_progress_is_activity after insert or update on lesson_progress
  for each row execute function lesson_progress_is_activity();
create trigger check_answer_is_activity after insert or update on check_answer
  for each row execute function check_answer_is_activity();
create trigger exam_outcome_is_activity after insert on exam_outcome
  for each row execute function exam_outcome_is_activity();
create trigger exam_course_is_activity after insert or update on exam_course
  for each row execute function exam_course_is_activity();

insert into learner_activity (account_id, course_id, first_at, last_at)
select u.account_id, u.course_id, min(u.since), max(u.till)
from (
  select s.account_id, s.course_id, s.started_at as since, greatest(s.last_at, s.completed_at) as till from lesson_progress s
  union all
  select k.account_id, k.course_id, k.answered_at, k.answered_at from check_answer k
  union all
  select o.account_id, c.id, o.final_at, o.final_at
  from exam_outcome o
  join exam e on e.key = o.exam_key
  join exam_course x on x.exam_id = e.id
  join course c on c.slug = x.course_slug) u
group by u.account_id, u.course_id;

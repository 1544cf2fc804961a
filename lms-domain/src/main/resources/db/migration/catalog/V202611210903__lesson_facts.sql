-- The facts a version points at, as they stood when it was published: what a learner read stays what it was.
alter table lesson_version
  add column facts jsonb not null default '{}';

update lesson_offer
set content = jsonb_set(content, '{facts}', '{}')
where content is not null;

-- What the course's pack says; an administrator's word stands in access_policy and is the last one.
alter table course
  add column open_to_all boolean not null default false;

update course_offer
set content = jsonb_set(content, '{openToAll}', 'false')
where content is not null;

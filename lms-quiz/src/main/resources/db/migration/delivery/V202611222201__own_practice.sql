-- Practice that a learner put together: its clock may be stopped, and no statistics of exams count it.
alter table attempt add column own_practice boolean not null default false;

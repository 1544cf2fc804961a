-- Somebody whom a learning-management system made up, so that instructors see what learners see.
alter table account add column test boolean not null default false;

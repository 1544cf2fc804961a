-- Who does not want to be placed studies by the plan without it.
alter table study_goal add column without_placement boolean not null default false;

-- A view that all staff see; each reader sees the learners in their own scope.
alter table report_view add column shared boolean not null default false;

create index report_view_shared on report_view (lower(name), id) where shared;

-- Null: as the course itself says.
alter table access_policy
  add column open_to_all boolean;

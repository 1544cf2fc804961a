-- A schedule can be changed: its version says which one a form showed, and stops whoever was sending it as it was before. A node of
-- the release before leaves both alone. A file says which view it is of, because its schedule may have another one by now; those from
-- before do not say.
alter table report_schedule
  add column version integer not null default 0,
  add column changed_at timestamptz;

alter table report_file add column view_id uuid;

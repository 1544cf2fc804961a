-- Which class took somebody in: its code may be another one by the time that the import is undone.
alter table people_import_row
  add column cohort_id uuid;

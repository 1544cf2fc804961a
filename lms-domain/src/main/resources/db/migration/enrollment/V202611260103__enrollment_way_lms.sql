-- People may come in by the course of a connected system.
alter table enrollment
  drop constraint enrollment_way_known,
  add constraint enrollment_way_known check (way in ('self', 'administrator', 'import', 'code', 'lms'));

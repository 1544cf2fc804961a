-- People may come in by a school's own list of its classes.
alter table enrollment
  drop constraint enrollment_way_known,
  add constraint enrollment_way_known check (way in ('self', 'administrator', 'import', 'code', 'lms', 'roster'));

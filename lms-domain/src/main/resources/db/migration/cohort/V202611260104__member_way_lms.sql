-- People may come in by the course of a connected system.
alter table cohort_member
  drop constraint cohort_member_way_known,
  add constraint cohort_member_way_known check (way in ('administrator', 'import', 'code', 'lms'));

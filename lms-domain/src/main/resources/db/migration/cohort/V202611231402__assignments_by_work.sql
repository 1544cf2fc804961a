-- Which classes have a work: shown where a question of it is read.
create index cohort_assignment_by_work on cohort_assignment (kind, ref);

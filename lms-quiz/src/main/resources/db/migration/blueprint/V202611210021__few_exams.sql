-- Few exams, too: see the courses.
alter table exam set (autovacuum_analyze_threshold = 0);
alter table exam_course set (autovacuum_analyze_threshold = 0);

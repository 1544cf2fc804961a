-- A school has few courses, too few for statistics to be taken by themselves; without them, plans of reports guess hundreds.
alter table course set (autovacuum_analyze_threshold = 0);

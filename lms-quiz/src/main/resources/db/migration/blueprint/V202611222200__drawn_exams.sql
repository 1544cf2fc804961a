-- Exams that learners put together for themselves stand in nobody's list: one for each outline, a version for each draw.
alter table exam drop constraint exam_status_known;
alter table exam add constraint exam_status_known check (status in ('published', 'retired', 'drawn'));

-- Numbers those versions, so that two people who draw at the same moment do not wait for each other.
create sequence exam_version_draw;

-- Links lead to lessons and courses too, and say which.
alter table lti_link rename column exam to target;
alter index lti_link_by_exam rename to lti_link_by_target;
update lti_link set target = 'exam/' || target;
alter table lti_visit rename column exam to target;
update lti_visit set target = 'exam/' || target;

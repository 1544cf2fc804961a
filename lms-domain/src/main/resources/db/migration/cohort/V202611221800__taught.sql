-- Whom an instructor teaches what: the members of the cohorts. Results of a class stay in sight after it has ended; what asks for
-- those who learn now says `is_open`.
create view taught as
select i.account_id as instructor_id, m.account_id as learner_id, h.course_id, h.status = 'open' as is_open
from cohort_instructor i
join cohort h on h.id = i.cohort_id
join cohort_member m on m.cohort_id = h.id;

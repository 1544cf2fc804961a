-- Who is named for a class may be there to assist: sees it and helps its people, and changes nothing of it. The release before knows
-- no assistants and writes none: to one of its nodes, who is named is an instructor.
alter table cohort_instructor
  add column assists boolean not null default false;

-- Whom an instructor or an assistant teaches what; what asks for those whom somebody decides about says `not assists`.
create or replace view taught as
select i.account_id as instructor_id, m.account_id as learner_id, h.course_id, h.status = 'open' as is_open, i.assists
from cohort_instructor i
join cohort h on h.id = i.cohort_id
join cohort_member m on m.cohort_id = h.id;

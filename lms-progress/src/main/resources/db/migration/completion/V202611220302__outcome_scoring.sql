-- Of which scoring an outcome is: news that arrives in the wrong order must not bring back an old score.
alter table exam_outcome add column scoring integer not null default 1;

update exam_outcome o
set scoring = a.scoring
from attempt a
where a.id = o.attempt_id
  and a.scoring > 1;

-- Answers longer than any term that can be accepted: the words of somebody, who may be erased, are none of the counts'.
with taken as (
  delete from answer_tally
  where answer like '{"text":%' and length(answer) > 92
  returning *
)
insert into answer_tally (item_version_id, exam_version_id, setting, answer, correct, others, elsewhere, answers)
select item_version_id, exam_version_id, setting, '{"text": "…"}', correct, others, elsewhere, sum(answers)
from taken
group by item_version_id, exam_version_id, setting, correct, others, elsewhere;

with taken as (
  delete from kept_answer_tally
  where answer like '{"text":%' and length(answer) > 92
  returning *
)
insert into kept_answer_tally (item_version_id, exam_version_id, setting, answer, correct, others, elsewhere, answers)
select item_version_id, exam_version_id, setting, '{"text": "…"}', correct, others, elsewhere, sum(answers)
from taken
group by item_version_id, exam_version_id, setting, correct, others, elsewhere;

-- A mistake is shared in the questions of one exam that somebody prepares for; who teaches for one exam hears nothing of the others.
-- What was kept without that is counted again with the next standing.
delete from learner_mistake;

alter table learner_mistake
  add column target text not null,
  drop constraint learner_mistake_pk,
  add constraint learner_mistake_pk primary key (account_id, target, misconception);

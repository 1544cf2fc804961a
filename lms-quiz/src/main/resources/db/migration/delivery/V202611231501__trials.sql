-- A member of staff tries an exam as its learners will take it. Like own practice it is nobody else's business; it is scored for
-- whoever tries alone, and can be deleted.
alter table attempt add column trial boolean not null default false;

alter table attempt add constraint attempt_trial_is_own check (own_practice or not trial);

create index attempt_trials on attempt (account_id, exam_id) where trial;

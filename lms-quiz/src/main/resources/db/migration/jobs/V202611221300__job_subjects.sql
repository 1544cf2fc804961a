-- The queue knows what a job is about as a word of its kind, and takes every kind that somebody can do.
alter table job rename column exam_key to subject;
alter table job drop constraint job_kind_known;

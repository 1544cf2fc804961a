-- Jobs are not only about statistics: files are read and written by them, too. They can be called off.
alter table statistics_job rename to job;
alter table job rename constraint statistics_job_pk to job_pk;
alter table job rename constraint statistics_job_kind_known to job_kind_known;
alter table job rename constraint statistics_job_state_known to job_state_known;
alter index statistics_job_by_kind rename to job_by_kind;
alter index statistics_job_once rename to job_once;

alter table job drop constraint job_kind_known;
alter table job
  add constraint job_kind_known
    check (kind in ('calibration', 'simulation', 'forms', 'answers', 'import', 'import-commit', 'export'));
alter table job drop constraint job_state_known;
alter table job
  add constraint job_state_known check (state in ('waiting', 'running', 'done', 'failed', 'cancelled'));

-- Looked for each second.
create index job_unfinished on job (kind, requested_at) where state in ('waiting', 'running');

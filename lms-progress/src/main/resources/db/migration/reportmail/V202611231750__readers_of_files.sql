-- Whose learners a file may hold: everybody, or the classes that its reader taught when it was made. Of files from before, that is
-- not known, so administrators alone open them. The day is the one that the figures are for, due_day the one that the schedule stood
-- at, which is earlier after a while in which no node ran.
alter table report_file
  add column due_day date,
  add column state text,
  add column everything boolean not null default true,
  add column cohorts uuid[] not null default '{}';

update report_file
set due_day = day, state = case when content is null then 'erased' else 'ready' end;

alter table report_file
  alter column due_day set not null,
  alter column state set not null,
  alter column everything drop default,
  alter column cohorts drop default,
  drop constraint report_file_once,
  add constraint report_file_once unique (schedule_id, due_day, account_id),
  add constraint report_file_state_known check (state in ('ready', 'too-large', 'failed', 'erased')),
  add constraint report_file_content_is_ready check ((state = 'ready') = (content is not null));

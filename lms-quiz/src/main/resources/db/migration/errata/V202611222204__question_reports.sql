-- What learners say is wrong with a question: one row for each learner and question, changed by them until somebody has decided,
-- and by the question's authors.
create table question_report (
  id          uuid not null,
  account_id  uuid not null,
  item_id     uuid not null,
  attempt_id  uuid not null,
  position    integer not null,
  reason      text not null,
  words       text not null,
  state       text not null,
  answer      text,
  decided_by  uuid,
  reported_at timestamptz not null,
  decided_at  timestamptz,
  version     integer not null,
  constraint question_report_pk primary key (id),
  constraint question_report_once unique (account_id, item_id),
  constraint question_report_account foreign key (account_id) references account (id),
  constraint question_report_item foreign key (item_id) references item (id),
  constraint question_report_attempt foreign key (attempt_id) references attempt (id),
  constraint question_report_reason_known check (reason in ('key', 'unclear', 'outdated', 'typo', 'picture', 'other')),
  constraint question_report_state_known check (state in ('new', 'accepted', 'declined', 'mended')),
  constraint question_report_decided check ((state = 'new') = (decided_by is null))
);

create index question_report_by_item on question_report (item_id);
create index question_report_by_attempt on question_report (attempt_id);
create index question_report_by_state on question_report (state, reported_at);

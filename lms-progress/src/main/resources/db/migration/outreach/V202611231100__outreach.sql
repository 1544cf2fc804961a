-- When somebody is named among those to talk to: of a class, or of the whole installation where there is no class. A row that is not
-- `own` says what the rules above it say. A rule without a number is off.
create table talk_rule (
  id             uuid not null,
  cohort_id      uuid,
  own            boolean not null,
  quiet_days     integer,
  overdue        integer,
  unstarted_days integer,
  ending_days    integer,
  score_below    integer,
  changed_by     uuid,
  changed_at     timestamptz,
  version        integer not null,
  constraint talk_rule_pk primary key (id),
  constraint talk_rule_once unique nulls not distinct (cohort_id),
  constraint talk_rule_cohort foreign key (cohort_id) references cohort (id),
  constraint talk_rule_quiet_days_sane check (quiet_days between 1 and 365),
  constraint talk_rule_overdue_sane check (overdue between 1 and 1000),
  constraint talk_rule_unstarted_days_sane check (unstarted_days between 1 and 365),
  constraint talk_rule_ending_days_sane check (ending_days between 1 and 365),
  constraint talk_rule_score_sane check (score_below between 1 and 100)
);

-- What staff write about a learner, and that they talked to them: from then on the rules of that class count anew.
create table staff_note (
  id         uuid not null,
  learner_id uuid not null,
  cohort_id  uuid,
  author_id  uuid not null,
  talked     boolean not null,
  words      text not null,
  written_at timestamptz not null,
  version    integer not null,
  constraint staff_note_pk primary key (id),
  constraint staff_note_learner foreign key (learner_id) references account (id),
  constraint staff_note_author foreign key (author_id) references account (id),
  constraint staff_note_cohort foreign key (cohort_id) references cohort (id),
  constraint staff_note_says check (talked or words <> ''),
  constraint staff_note_talked_in check (not talked or cohort_id is not null)
);

create index staff_note_by_learner on staff_note (learner_id, written_at desc);
create index staff_note_by_author on staff_note (author_id);
create index staff_note_talks on staff_note (cohort_id, learner_id, written_at) where talked;

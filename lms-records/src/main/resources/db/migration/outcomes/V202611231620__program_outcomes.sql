-- How somebody went through a program and what came of it: days, never words. The row stays without a person, as answers do: a
-- program answers for its counts.
create table program_outcome (
  id            uuid not null,
  account_id    uuid not null,
  course_id     uuid not null,
  class_year    integer not null,
  final_half_on date,
  graduated_on  date,
  left_on       date,
  consent_on    date,
  sat_on        date,
  passed_on     date,
  placement     text,
  changed_by    uuid not null,
  changed_at    timestamptz not null,
  version       integer not null,
  constraint program_outcome_pk primary key (id),
  constraint program_outcome_once unique (account_id, course_id),
  constraint program_outcome_account foreign key (account_id) references account (id),
  constraint program_outcome_course foreign key (course_id) references course (id),
  constraint program_outcome_changed_by foreign key (changed_by) references account (id),
  constraint program_outcome_year_sane check (class_year between 2000 and 2199),
  constraint program_outcome_one_end check (graduated_on is null or left_on is null),
  constraint program_outcome_result_by_consent check (consent_on is not null or (sat_on is null and passed_on is null)),
  constraint program_outcome_passed_was_sat check (passed_on is null or sat_on <= passed_on),
  constraint program_outcome_placement_known check (placement in ('employed', 'studying', 'elsewhere', 'silent'))
);

create index program_outcome_by_class on program_outcome (course_id, class_year);
create index program_outcome_by_changer on program_outcome (changed_by);

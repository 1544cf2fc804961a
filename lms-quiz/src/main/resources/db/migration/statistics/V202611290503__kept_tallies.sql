-- What deleted answers counted: counting anew begins with it. Columns as in answer_tally, time_tally and item_use.
create table kept_answer_tally (
  like answer_tally including constraints,
  constraint kept_answer_tally_pk primary key (item_version_id, exam_version_id, setting, answer, correct, others, elsewhere)
);

create table kept_time_tally (
  like time_tally,
  constraint kept_time_tally_pk primary key (item_version_id, exam_version_id, setting, step)
);

create table kept_item_use (
  like item_use,
  constraint kept_item_use_pk primary key (item_version_id, exam_version_id, setting)
);

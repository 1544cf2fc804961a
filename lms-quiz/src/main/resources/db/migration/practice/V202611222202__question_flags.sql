-- What a learner marked to look at again. It outlives the attempt, until the mark is taken away.
create table question_flag (
  account_id uuid not null,
  item_id    uuid not null,
  attempt_id uuid not null,
  position   smallint not null,
  flagged_at timestamptz not null,
  constraint question_flag_pk primary key (account_id, item_id),
  constraint question_flag_account foreign key (account_id) references account (id),
  constraint question_flag_item foreign key (item_id) references item (id),
  constraint question_flag_attempt foreign key (attempt_id) references attempt (id)
);

create index question_flag_by_item on question_flag (item_id);
create index question_flag_by_attempt on question_flag (attempt_id);

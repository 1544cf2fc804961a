-- Which mistakes a learner's wrong answers shared when their standing was last counted, and in how many questions.
create table learner_mistake (
  account_id    uuid not null,
  misconception text not null,
  questions     integer not null,
  constraint learner_mistake_pk primary key (account_id, misconception),
  constraint learner_mistake_account foreign key (account_id) references account (id),
  constraint learner_mistake_made check (questions > 0)
);

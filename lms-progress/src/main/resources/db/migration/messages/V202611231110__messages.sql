-- What staff wrote to learners: never changed. To whom it went stands beside it, with when each of them read it.
create table staff_message (
  id         uuid not null,
  sender_id  uuid not null,
  cohort_id  uuid,
  addressees text not null,
  subject    text not null,
  words      text not null,
  sent_at    timestamptz not null,
  constraint staff_message_pk primary key (id),
  constraint staff_message_sender foreign key (sender_id) references account (id),
  constraint staff_message_cohort foreign key (cohort_id) references cohort (id),
  constraint staff_message_addressees_known check (addressees in ('learner', 'class', 'overdue', 'running'))
);

create index staff_message_by_sender on staff_message (sender_id, id desc);
create index staff_message_by_cohort on staff_message (cohort_id);

create table staff_message_to (
  message_id uuid not null,
  account_id uuid not null,
  read_at    timestamptz,
  constraint staff_message_to_pk primary key (message_id, account_id),
  constraint staff_message_to_message foreign key (message_id) references staff_message (id),
  constraint staff_message_to_account foreign key (account_id) references account (id)
);

create index staff_message_to_by_account on staff_message_to (account_id, message_id);

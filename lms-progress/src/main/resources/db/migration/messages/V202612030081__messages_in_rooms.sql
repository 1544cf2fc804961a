-- In the rooms of which attempts a message is shown until its learner has read it. One that was sent by a node of the release before
-- is in none, and is read after the exam as it was.
create table staff_message_room (
  attempt_id uuid not null,
  message_id uuid not null,
  constraint staff_message_room_pk primary key (attempt_id, message_id),
  constraint staff_message_room_attempt foreign key (attempt_id) references attempt (id) on delete cascade,
  constraint staff_message_room_message foreign key (message_id) references staff_message (id)
);

create index staff_message_room_by_message on staff_message_room (message_id);

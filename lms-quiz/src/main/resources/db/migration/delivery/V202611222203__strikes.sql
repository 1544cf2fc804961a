-- Options that a learner struck out, kept for the review. No answer depends on them; the last word of any window stands.
create table attempt_strike (
  attempt_id uuid not null,
  position   smallint not null,
  options    text not null, -- ids, a space between
  constraint attempt_strike_pk primary key (attempt_id, position),
  constraint attempt_strike_attempt foreign key (attempt_id) references attempt (id)
);

-- Up to when a learner's time has been counted, whatever lesson or device it came from: what keeps two devices at once from
-- counting the same minute twice. No time yet: nothing has been counted.
create table study_clock (
  account_id    uuid not null,
  counted_until timestamptz,
  constraint study_clock_pk primary key (account_id)
);

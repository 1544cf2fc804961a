-- Staff may end an attempt before its time: an event that takes what is left off the deadline.
alter table attempt_event
  drop constraint attempt_event_kind_known,
  add constraint attempt_event_kind_known
    check (kind in ('extension', 'break-start', 'break-end', 'takeover', 'accommodation', 'held', 'ended'));

-- Why late answers were counted or left out is a note that somebody typed. It moves out of the audit log, which is never
-- changed, to where notes about an attempt are emptied with its person.
alter table attempt_event
  drop constraint attempt_event_kind_known,
  add constraint attempt_event_kind_known
    check (kind in ('extension', 'break-start', 'break-end', 'takeover', 'accommodation', 'held'));

insert into attempt_event (id, attempt_id, at, kind, seconds, actor, reason)
select gen_random_uuid(), a.id, e.at, 'held', 0, e.actor, e.details ->> 'reason'
from audit_entry e
join attempt a on cast(a.id as text) = e.subject_id
where e.subject_kind = 'attempt' and e.action like 'attempt.held-%' and jsonb_exists(e.details, 'reason');

-- Whoever looked at an attempt while its answers waited to be marked has not read its result, and is told of it.
delete from notice n
using attempt a
where n.kind = 'result' and not n.shown
  and n.account_id = a.account_id and n.key = cast(a.id as text)
  and exists (select from written_answer w where w.attempt_id = a.id and w.settled_at is null);

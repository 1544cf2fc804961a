-- What somebody typed may name a person, and is kept where it belongs; from now on no entry ever changes.
update audit_entry
set details = details - 'reason'
where jsonb_exists(details, 'reason')
  and (action in ('attempt.extended', 'attempt.held-counted', 'attempt.held-left-out', 'item.kept')
    or action like 'score.%' or action like 'calibration.%');

-- Entries in the order in which they were sealed; each hash is over the entry and the hash before it.
create table audit_seal (
  number   bigint not null,
  entry_id uuid not null,
  hash     bytea not null,
  constraint audit_seal_pk primary key (number),
  constraint audit_seal_entry unique (entry_id)
);

-- Entries that wait for their seal, for seconds. A queue, because entries are committed in another order than made.
create table audit_unsealed (
  entry_id uuid not null,
  constraint audit_unsealed_pk primary key (entry_id)
);

insert into audit_unsealed (entry_id)
select id
from audit_entry;

create function audit_entry_waits() returns trigger
  language plpgsql
as
$$
begin
  insert into audit_unsealed (entry_id)
  select id
  from fresh;
  return null;
end
$$;

create trigger audit_entry_waits
  after insert on audit_entry
  referencing new table as fresh
  for each statement
execute function audit_entry_waits();

create function audit_stays() returns trigger
  language plpgsql
as
$$
begin
  raise exception 'entries of the audit log are never changed'
    using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_stays
  before update or delete or truncate on audit_entry
  for each statement
execute function audit_stays();

create trigger audit_seal_stays
  before update or delete or truncate on audit_seal
  for each statement
execute function audit_stays();

revoke update, delete, truncate on audit_entry, audit_seal from current_user;

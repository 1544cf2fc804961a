-- Addresses that administrators paste into a system so that it says by itself what it is: good for an hour, and for one connection.
create table lti_registration (
  id            uuid not null,
  secret_hash   bytea not null,
  made_by       uuid not null,
  ends_at       timestamptz not null,
  held_until    timestamptz,
  connection_id uuid,
  constraint lti_registration_pk primary key (id),
  constraint lti_registration_once unique (secret_hash),
  constraint lti_registration_made_by foreign key (made_by) references account (id),
  constraint lti_registration_connection foreign key (connection_id) references connection (id)
);

create index lti_registration_by_made_by on lti_registration (made_by);
create index lti_registration_by_connection on lti_registration (connection_id);

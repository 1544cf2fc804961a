-- What somebody who writes a course chooses from, for the browser they do it in. Nobody's name is in it.
create table lti_picking (
  id            uuid not null,
  browser_hash  bytea not null,
  connection_id uuid not null,
  deployment    text not null,
  return_url    text not null,
  data          text,
  several       boolean not null,
  with_columns  boolean not null,
  ends_at       timestamptz not null,
  constraint lti_picking_pk primary key (id),
  constraint lti_picking_connection foreign key (connection_id) references connection (id)
);

create index lti_picking_by_connection on lti_picking (connection_id);
create index lti_picking_by_end on lti_picking (ends_at);

-- Messages on their way to people. Bodies hold links that are secrets: emptied once sent or too old to be useful.
create table mail_message (
  id           uuid not null,
  kind         text not null,
  account_id   uuid,
  address      text not null,
  subject      text not null,
  body_text    text not null,
  body_html    text not null,
  status       text not null,
  tries        integer not null,
  next_at      timestamptz not null,
  useful_until timestamptz not null,
  created_at   timestamptz not null,
  sent_at      timestamptz,
  last_error   text,
  constraint mail_message_pk primary key (id),
  constraint mail_message_status_known check (status in ('waiting', 'sent', 'failed', 'expired', 'dropped'))
);

create index mail_message_due on mail_message (next_at) where status = 'waiting';
create index mail_message_by_account on mail_message (account_id);
create index mail_message_shown on mail_message (id desc) where status <> 'dropped';

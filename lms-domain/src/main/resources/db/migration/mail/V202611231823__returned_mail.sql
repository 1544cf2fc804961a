-- Messages that came back, and the addresses that nothing can be delivered to.
alter table mail_message drop constraint mail_message_status_known;
alter table mail_message add constraint mail_message_status_known
  check (status in ('waiting', 'sent', 'failed', 'expired', 'dropped', 'returned'));
create index mail_message_returned on mail_message (id desc) where status in ('returned', 'failed');

create table undeliverable_address (
  address     text not null,
  account_id  uuid,
  words       text not null,
  returned_at timestamptz not null,
  constraint undeliverable_address_pk primary key (address),
  constraint undeliverable_address_is_folded check (address = lower(address))
);

create index undeliverable_address_by_account on undeliverable_address (account_id);

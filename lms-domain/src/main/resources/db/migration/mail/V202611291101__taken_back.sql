-- What a message tells of, for whoever takes that back before it goes out.
alter table mail_message add column cause text;
create index mail_message_by_cause on mail_message (cause) where cause is not null;

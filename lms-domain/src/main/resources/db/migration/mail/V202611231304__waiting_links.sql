-- Links that wait for a mail server, for whoever hands them on by hand.
create index mail_message_by_kind on mail_message (kind, account_id, id desc) where status = 'waiting';

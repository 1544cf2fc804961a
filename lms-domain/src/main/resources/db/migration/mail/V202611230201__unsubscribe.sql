-- The address that ends messages of a kind, which mailboxes offer beside them; a secret, and gone with the body.
alter table mail_message add column unsubscribe text;

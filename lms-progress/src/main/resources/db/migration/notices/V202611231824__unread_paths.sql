-- What is read by opening the page it is about, asked with every page.
create index notice_unread_path on notice (account_id, path) where read_at is null;

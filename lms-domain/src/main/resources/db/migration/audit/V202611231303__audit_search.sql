-- Entries by day, by whom they are about, and by the words of their details.
create index audit_entry_by_time on audit_entry (at, id);
create index audit_entry_by_person on audit_entry ((details ->> 'person'), id desc);
create index audit_entry_words on audit_entry using gin (jsonb_to_tsvector('simple', details, '["string"]'));

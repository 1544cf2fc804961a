-- What an instructor decided about the answers that were held; null while nobody has.
alter table attempt add column held_counted boolean;

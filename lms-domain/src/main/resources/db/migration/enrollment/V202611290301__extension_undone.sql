-- the end before the last change, where that was an extension: it can be taken back then
alter table enrollment add column extended_from date;

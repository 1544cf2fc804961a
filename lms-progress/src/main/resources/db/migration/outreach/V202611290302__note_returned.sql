-- a note that was removed can come back for a day
alter table staff_note add column removed_at timestamptz;

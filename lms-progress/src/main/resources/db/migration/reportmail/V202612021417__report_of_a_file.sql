-- Which report a file is of, for the file's name; those from before do not say. A file that somebody asked for by hand has the id of
-- that press as its schedule_id.
alter table report_file add column report text;

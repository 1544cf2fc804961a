-- How learners reach the school, in a line; nothing where nobody said so.
alter table school_setting
  add column contact text constraint school_setting_contact_bounded check (length(contact) between 1 and 200);

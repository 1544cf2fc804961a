-- Where a reader was in a lesson when it was last read: the section's place in the text, which a new version of it may no longer have.
alter table lesson_progress
  add column section text,
  add constraint lesson_progress_section_short check (length(section) between 1 and 120);

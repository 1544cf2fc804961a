-- Names as people sort them: a report by name takes its first learners from here, where it sorted all of them each time.
create index account_in_order on account ((coalesce(lower(name), '') collate "und-x-icu"), id);

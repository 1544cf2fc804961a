-- How many people somebody pays for; who leaves frees a seat.
alter table cohort add column seats integer;
alter table cohort add constraint cohort_seats_sane check (seats between 1 and 100000);

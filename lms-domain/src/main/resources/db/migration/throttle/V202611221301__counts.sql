-- They count class codes and links as well as sign-ins, and requests of every kind that comes too often.
alter table sign_in_guess rename to guess_count;
alter table guess_count rename constraint sign_in_guess_pk to guess_count_pk;
alter index sign_in_guess_by_last rename to guess_count_by_last;
alter table asking rename to hourly_count;
alter table hourly_count rename constraint asking_pk to hourly_count_pk;

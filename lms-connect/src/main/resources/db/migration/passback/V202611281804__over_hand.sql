-- An instructor wants ours in place of the grade that somebody set by hand; until it was sent.
alter table lti_score add column over_hand boolean not null default false;

-- For how many exams that share no question the bank shall have questions: a goal of the school.
alter table bank_rule
  add column coverage_exams integer not null default 3,
  add constraint bank_rule_coverage_exams check (coverage_exams between 1 and 50);

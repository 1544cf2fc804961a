-- What a person has read and not carried out yet is not a program's to carry out.
alter table roster_run
  add column of_program boolean not null default false;
alter table roster_run
  alter column of_program drop default;

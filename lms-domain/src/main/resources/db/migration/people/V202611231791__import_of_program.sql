-- What a person's file announces is no program's to carry out, or to take back.
alter table people_import add column of_program boolean not null default false;
alter table people_import alter column of_program drop default;

-- Refused rows are given back whole; a row says when access starts and who pays.
alter table people_import
  add column heading text[] not null default '{}';

alter table people_import_row
  add column cells      text[] not null default '{}',
  add column starts_on  date,
  add column payer      text not null default 'learner',
  add column payer_name text,
  add constraint people_import_row_payer_known check (payer in ('learner', 'employer', 'agency', 'school'));

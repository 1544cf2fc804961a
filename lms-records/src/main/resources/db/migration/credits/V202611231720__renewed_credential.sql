-- Which cycle this one was begun after, so that it is known whatever either is called later.
alter table credential
  add column renews uuid,
  add constraint credential_renews foreign key (renews) references credential (id) on delete set null;

create unique index credential_renewed_once on credential (renews);

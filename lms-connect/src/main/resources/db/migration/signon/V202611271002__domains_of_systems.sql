-- Learning-management systems have domains too, also those of a provider or of another system. Of providers a domain is one's.
alter table sign_on_domain
  drop constraint sign_on_domain_provider,
  drop constraint sign_on_domain_pk,
  add column kind text not null default 'oidc',
  add constraint sign_on_domain_pk primary key (connection_id, domain),
  add constraint sign_on_domain_connection foreign key (connection_id) references connection (id),
  add constraint sign_on_domain_kind_known check (kind in ('lti', 'oidc'));

create unique index sign_on_domain_of_one_provider on sign_on_domain (domain) where kind = 'oidc';
drop index sign_on_domain_by_provider;

-- Providers of identities are connections too.
alter table connection
  drop constraint connection_kind_known,
  add constraint connection_kind_known check (kind in ('lti', 'oidc'));

-- The link that was opened; none in visits of before.
alter table lti_visit
  add column link_id uuid,
  add constraint lti_visit_link foreign key (link_id) references lti_link (id);

create index lti_visit_by_link on lti_visit (link_id);

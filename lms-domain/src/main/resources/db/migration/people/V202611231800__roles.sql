-- Whoever is let in for one thing holds that role alone, or learns besides; a reviewer sees keys and does not learn.
alter table account
  drop constraint account_roles_known,
  add constraint account_roles_known
    check (roles <@ array['learner', 'instructor', 'administrator', 'proctor', 'reviewer', 'auditor', 'partner']),
  add constraint account_roles_go_together
    check (case when 'reviewer' = any(roles) then cardinality(roles) = 1
                else cardinality(array_remove(roles, 'learner')) <= 1 or roles <@ array['learner', 'instructor', 'administrator']
           end);

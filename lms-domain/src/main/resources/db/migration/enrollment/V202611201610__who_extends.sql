-- Who may use the extensions that a course's policy allows: administrators always, instructors of the class where this says so.
alter table access_policy add column instructors_extend boolean not null default true;

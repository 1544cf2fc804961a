-- Checklists that the school wrote itself. A rotation takes a copy of what its list said when it was planned.
create table checklist (
  id         uuid not null,
  name       text not null,
  bench      text not null,
  skills     jsonb not null,
  version    integer not null,
  made_by    uuid not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  retired_at timestamptz,
  constraint checklist_pk primary key (id),
  constraint checklist_made_by foreign key (made_by) references account (id),
  constraint checklist_changed_by foreign key (changed_by) references account (id)
);

create index checklist_by_name on checklist (name, id);
create index checklist_by_maker on checklist (made_by);
create index checklist_by_changer on checklist (changed_by);

-- Which of the school's lists a rotation was planned with; null for the product's list of its bench.
alter table rotation add column checklist_id uuid;
alter table rotation add constraint rotation_checklist foreign key (checklist_id) references checklist (id);
create index rotation_by_checklist on rotation (checklist_id);

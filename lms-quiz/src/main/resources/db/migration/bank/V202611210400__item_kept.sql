-- Whose figures those of a question are, and of what kinds its flags: words change with the numbers in them, kinds do not.
alter table item_figures add column version integer not null default 0;
alter table item_figures add column kinds text[] not null default '{}';

-- An instructor read what the figures say and lets the question stand: these kinds of flags of this version ask for no look any more.
create table item_kept (
  item_id uuid not null,
  version integer not null,
  kinds   text[] not null,
  note    text not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  constraint item_kept_pk primary key (item_id),
  constraint item_kept_item foreign key (item_id) references item (id) on delete cascade
);

create function item_wants_look(wanted uuid) returns boolean
  language sql stable
begin atomic
  select exists (
    select from item_figures f
    left join item_kept k on k.item_id = f.item_id and k.version = f.version
    where f.item_id = wanted
      and cardinality(f.flags) > 0
      and (k.item_id is null or not f.kinds <@ k.kinds)
  );
end;

create or replace function item_figures_change_card() returns trigger
  language plpgsql
as $$
begin
  update item_card
  set answers = new.answers,
      correct = new.correct,
      discrimination = new.discrimination,
      flagged = item_wants_look(new.item_id),
      last_used = new.last_used
  where item_id = new.item_id;
  return null;
end;
$$;

create function item_kept_changes_card() returns trigger
  language plpgsql
as $$
begin
  update item_card
  set flagged = item_wants_look(item_id)
  where item_id = coalesce(new.item_id, old.item_id);
  return null;
end;
$$;

create trigger item_kept_changes_card after insert or update or delete on item_kept
  for each row execute function item_kept_changes_card();

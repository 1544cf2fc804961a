-- What answers say about a question, one row for each that was ever used; written by whoever counts answers.
create table item_figures (
  item_id             uuid not null,
  answers             integer not null,
  correct             float8,
  correct_half        float8,
  discrimination      float8,
  discrimination_half float8,
  flags               text[] not null default '{}',
  last_used           timestamptz,
  updated_at          timestamptz not null,
  constraint item_figures_pk primary key (item_id),
  constraint item_figures_item foreign key (item_id) references item (id) on delete cascade,
  constraint item_figures_of_answers check (answers >= 0),
  constraint item_figures_share check (correct between 0 and 1)
);

-- What the list is filtered and sorted by stands on the card.
create function item_figures_change_card() returns trigger
  language plpgsql
as $$
begin
  update item_card
  set answers = new.answers,
      correct = new.correct,
      discrimination = new.discrimination,
      flagged = cardinality(new.flags) > 0,
      last_used = new.last_used
  where item_id = new.item_id;
  return null;
end;
$$;

create trigger item_figures_change_card after insert or update on item_figures
  for each row execute function item_figures_change_card();

-- What a pack brought for a question that was changed here meanwhile, until somebody decides. No content: gone from the pack.
create table item_offer (
  item_id    uuid not null,
  pack       text not null,
  hash       text,
  content    jsonb,
  offered_at timestamptz not null,
  constraint item_offer_pk primary key (item_id),
  constraint item_offer_item foreign key (item_id) references item (id) on delete cascade
);

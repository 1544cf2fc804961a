-- Changes of many questions at once, kept so that they can be undone.
create table item_change (
  id        uuid not null,
  kind      text not null,
  made_by   uuid not null,
  made_at   timestamptz not null,
  undone_at timestamptz,
  constraint item_change_pk primary key (id),
  constraint item_change_kind_known check (kind in ('topic', 'level', 'retire', 'restore'))
);

-- The draft before, null where there was none; and the number of savings of the draft that the change made, null where it
-- touched no draft: a draft saved since then is nobody's to undo.
create table item_change_item (
  change_id uuid not null,
  item_id   uuid not null,
  before    jsonb,
  version   integer,
  constraint item_change_item_pk primary key (change_id, item_id),
  constraint item_change_item_change foreign key (change_id) references item_change (id) on delete cascade,
  constraint item_change_item_item foreign key (item_id) references item (id) on delete cascade
);

create index item_change_item_by_item on item_change_item (item_id);

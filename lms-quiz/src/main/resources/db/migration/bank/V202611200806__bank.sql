create table item (
  id                 uuid not null,
  slug               text not null,
  topic              text not null,
  purpose            text not null,
  status             text not null,
  pack               text,
  pack_hash          text,
  edited             boolean not null,
  author             uuid,
  current_version_id uuid,
  constraint item_pk primary key (id),
  constraint item_slug_once unique (slug),
  constraint item_purpose_known check (purpose in ('exam', 'check')),
  constraint item_status_known check (status in ('draft', 'published', 'retired'))
);

create index item_by_topic on item (topic, status);

-- Immutable: an attempt points at versions, so what a learner saw is what is scored.
create table item_version (
  id           uuid not null,
  item_id      uuid not null,
  number       integer not null,
  type         text not null,
  topic        text not null,
  level        text not null,
  difficulty   float8 not null,
  content      jsonb not null,
  exhibit      text,
  published_at timestamptz not null,
  published_by uuid,
  constraint item_version_pk primary key (id),
  constraint item_version_item foreign key (item_id) references item (id),
  constraint item_version_exhibit foreign key (exhibit) references exhibit (sha256),
  constraint item_version_number_once unique (item_id, number)
);

create index item_version_by_exhibit on item_version (exhibit);

alter table item
  add constraint item_current_version foreign key (current_version_id) references item_version (id);
create index item_by_current_version on item (current_version_id);

-- What an instructor is working on; a learner never sees it.
create table item_draft (
  item_id    uuid not null,
  content    jsonb not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  version    integer not null,
  constraint item_draft_pk primary key (item_id),
  constraint item_draft_item foreign key (item_id) references item (id)
);

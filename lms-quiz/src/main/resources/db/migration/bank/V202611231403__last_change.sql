-- When somebody last worked on a question, in seconds of 1970: the draft's last saving, else the publication. A number, because
-- lists are paged by one and the index of a time's seconds cannot be built.
alter table item_card add column changed float8 not null default 0;

create or replace function item_card_facts(wanted uuid) returns void
  language sql
begin atomic
  insert into item_card (item_id, slug, status, purpose, topic, type, level, difficulty, author, changed)
  select item.id, item.slug, item.status, item.purpose, coalesce(facts ->> 'topic', ''),
         coalesce(facts #>> '{task,type}', ''), coalesce(facts ->> 'level', ''),
         coalesce(adopted.b, (facts ->> 'difficulty')::float8, 0), item.author,
         extract(epoch from coalesce(item_draft.updated_at, item_version.published_at))::float8
  from item
  left join item_version on item_version.id = item.current_version_id
  left join item_draft on item_draft.item_id = item.id
  cross join lateral (select coalesce(item_version.content, item_draft.content) as facts) as shown
  left join lateral (
    select case when d.answers >= 200 then d.b end as b
    from item_difficulty d
    where d.item_version_id = item_version.id
    order by d.adopted_at desc
    limit 1
  ) adopted on true
  where item.id = wanted
    and facts is not null
  on conflict (item_id) do update
  set status = excluded.status,
      purpose = excluded.purpose,
      topic = excluded.topic,
      type = excluded.type,
      level = excluded.level,
      difficulty = excluded.difficulty,
      changed = excluded.changed;
end;

update item_card
set changed = extract(epoch from coalesce(d.updated_at, v.published_at))::float8
from item i
left join item_draft d on d.item_id = i.id
left join item_version v on v.id = i.current_version_id
where i.id = item_card.item_id
  and coalesce(d.updated_at, v.published_at) is not null;

create index item_card_by_change on item_card ((-changed), slug);

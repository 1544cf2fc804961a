-- A question with a changed draft is compared by both of its stems: learners still get the published one.
alter table item_text
  add column published_pairs bigint[] not null default '{}',
  add column published_bands bigint[] not null default '{}';

create index item_text_by_published_bands on item_text using gin (published_bands) with (fastupdate = off)
  where published_bands <> '{}';

-- The pairs of a published stem that is not the one being worked on; empty where both are the same.
create function item_published_pairs(wanted uuid) returns bigint[]
  language sql stable
begin atomic
  select coalesce(
    (select stem_pairs(v.content ->> 'stem')
     from item i
     join item_version v on v.id = i.current_version_id
     join item_draft d on d.item_id = i.id
     where i.id = wanted
       and v.content ->> 'stem' is distinct from d.content ->> 'stem'),
    '{}');
end;

create function item_text_published() returns trigger
  language plpgsql
as $$
begin
  new.published_pairs := item_published_pairs(new.item_id);
  new.published_bands := stem_bands(new.published_pairs);
  return new;
end;
$$;

create trigger item_text_published before insert or update of pairs on item_text
  for each row execute function item_text_published();

update item_text t
set published_pairs = p.pairs,
    published_bands = stem_bands(p.pairs)
from item_draft d
cross join lateral (select item_published_pairs(d.item_id) as pairs) p
where t.item_id = d.item_id
  and p.pairs <> '{}';

-- What the bank is searched by: narrow cards beside the questions, kept by triggers, whoever writes a question.
-- A card tells what learners get; before the first publication, what is drafted.
create table item_card (
  item_id        uuid not null,
  slug           text not null,
  status         text not null,
  purpose        text not null,
  topic          text not null,
  type           text not null,
  level          text not null,
  difficulty     float8 not null,
  author         uuid,
  answers        integer not null default 0,
  correct        float8,
  discrimination float8,
  flagged        boolean not null default false,
  last_used      timestamptz,
  constraint item_card_pk primary key (item_id),
  constraint item_card_item foreign key (item_id) references item (id) on delete cascade
);

create unique index item_card_by_slug on item_card (slug);
create index item_card_by_topic on item_card (topic, level);
create index item_card_by_author on item_card (author);
create index item_card_by_status on item_card (status, slug) where status <> 'published';
create index item_card_flagged on item_card (slug) where flagged;
-- One for each order of the list, so that what most questions fit is found without sorting all of them.
create index item_card_by_answers on item_card (((-answers)::float8), slug);
create index item_card_by_fewest_right on item_card ((coalesce(correct, 'infinity')), slug);
create index item_card_by_most_right on item_card ((coalesce(-correct, 'infinity')), slug);
create index item_card_by_least_discrimination on item_card ((coalesce(discrimination, 'infinity')), slug);
create index item_card_by_most_discrimination on item_card ((coalesce(-discrimination, 'infinity')), slug);

-- Words of the published text and of the draft together; of the stem that is being worked on, the pairs of neighboring words,
-- and a few hashes that near copies most likely have in common.
create table item_text (
  item_id uuid not null,
  words   tsvector not null,
  pairs   bigint[] not null,
  bands   bigint[] not null,
  constraint item_text_pk primary key (item_id),
  constraint item_text_card foreign key (item_id) references item_card (item_id) on delete cascade
);

-- without a list of pending entries, which every search would read
create index item_text_by_words on item_text using gin (words) with (fastupdate = off);
create index item_text_by_bands on item_text using gin (bands) with (fastupdate = off);

-- The same letters for the same word, however it was typed: mg/dL is "mg dl", β stays, the micro sign is a mu.
create function plain_words(written text) returns text
  language sql immutable parallel safe
  return btrim(regexp_replace(lower(normalize(written, nfkc) collate "und-x-icu"), '[^[:alnum:]]+', ' ', 'g'));

-- Everything an author wrote in a question, whatever its kind: all strings but ids and words for the machine.
create function item_prose(content jsonb) returns text
  language sql immutable parallel safe
  return (
    select string_agg(prose #>> '{}', ' ')
    from jsonb_path_query(
      content,
      '$.** ? (@.type() == "object").keyvalue() ? (!(@.key == "id" || @.key == "type" || @.key == "topic" || @.key == "lesson" || @.key == "level" || @.key == "exhibit" || @.key == "link" || @.key == "enemies" || @.key == "originality")).value[*] ? (@.type() == "string")'
    ) prose
  );

-- As typed and by its stem, without places.
create function item_words(written text) returns tsvector
  language sql immutable parallel safe
  return strip(to_tsvector('simple', plain_words(written)) || to_tsvector('english', plain_words(written)));

-- Each word as the beginning of one, or any form of it; a single letter only as it is.
create function item_wanted(typed text) returns tsquery
  language sql immutable parallel safe
  return (
    select string_agg(
             '(' || concat_ws(
               ' | ',
               to_tsquery('simple', word || case when length(word) > 1 then ':*' else '' end)::text,
               nullif(plainto_tsquery('english', word)::text, '')) || ')',
             ' & ')::tsquery
    from regexp_split_to_table(plain_words(typed), ' ') word
    where word <> ''
  );

-- Hashes of the pairs of neighboring words.
create function stem_pairs(stem text) returns bigint[]
  language sql immutable parallel safe
  return (
    select coalesce(array_agg(distinct pair), '{}')
    from (
      select hashtextextended(concat(lag(word) over (order by place), ' ', word), 0) as pair
      from regexp_split_to_table(plain_words(stem), ' ') with ordinality as w (word, place)
    ) pairs
  );

-- MinHash (Broder 1997): 16 bands of 3; stems with half of their pairs in common share a band with probability 0.88, with
-- 70 % 0.99, with 10 % 0.02. Fewer than five words are alike by chance.
create function stem_bands(pairs bigint[]) returns bigint[]
  language sql immutable parallel safe
  return (
    select coalesce(array_agg(hashtextextended(concat(band, ':', lows), 0)), '{}')
    from (
      select (place - 1) / 3 as band, string_agg(low::text, ',' order by place) as lows
      from (
        select place, min(pair # hashint8extended(place, 0)) as low
        from unnest(pairs) as pair
        cross join generate_series(1, 48) as place
        where cardinality(pairs) >= 5
        group by place
      ) least
      group by 1
    ) bands
  );

-- The share of pairs in common, from 0 to 1 (Jaccard).
create function stem_likeness(one bigint[], other bigint[]) returns float8
  language sql immutable parallel safe
  return (
    select count(*)::float8 / greatest(cardinality(one) + cardinality(other) - count(*), 1)
    from unnest(one) as o (pair)
    join unnest(other) as p (pair) using (pair)
  );

-- Stems that say nearly the same; of each question at most the ten most alike.
create table item_near_copy (
  one      uuid not null,
  other    uuid not null,
  likeness float8 not null,
  constraint item_near_copy_pk primary key (one, other),
  constraint item_near_copy_once check (one < other),
  constraint item_near_copy_one foreign key (one) references item_card (item_id) on delete cascade,
  constraint item_near_copy_other foreign key (other) references item_card (item_id) on delete cascade
);

create index item_near_copy_by_other on item_near_copy (other);
create index item_near_copy_by_likeness on item_near_copy (likeness desc, one, other);

-- The difficulty is the author's until so many answers are in that the calibration alone decides (engine.Difficulty).
create function item_card_facts(wanted uuid) returns void
  language sql
begin atomic
  insert into item_card (item_id, slug, status, purpose, topic, type, level, difficulty, author)
  select item.id, item.slug, item.status, item.purpose, coalesce(facts ->> 'topic', ''),
         coalesce(facts #>> '{task,type}', ''), coalesce(facts ->> 'level', ''),
         coalesce(adopted.b, (facts ->> 'difficulty')::float8, 0), item.author
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
      difficulty = excluded.difficulty;
end;

create function item_card_text(wanted uuid) returns void
  language plpgsql
as $$
declare
  mine item_text;
begin
  insert into item_text (item_id, words, pairs, bands)
  select item.id,
         item_words(concat_ws(' ', item.slug, item_prose(item_version.content), item_prose(item_draft.content))),
         pairs, stem_bands(pairs)
  from item
  left join item_version on item_version.id = item.current_version_id
  left join item_draft on item_draft.item_id = item.id
  cross join lateral (
    select stem_pairs(coalesce(item_draft.content, item_version.content) ->> 'stem') as pairs
  ) as stem
  where item.id = wanted
    and coalesce(item_draft.content, item_version.content) is not null
  on conflict (item_id) do update
  set words = excluded.words,
      pairs = excluded.pairs,
      bands = excluded.bands
  returning * into mine;
  delete from item_near_copy
  where one = wanted
     or other = wanted;
  -- in one order, so that two who save copies of one another do not wait in a circle
  insert into item_near_copy (one, other, likeness)
  select least(wanted, n.item_id), greatest(wanted, n.item_id), n.likeness
  from (
    select t.item_id, stem_likeness(t.pairs, mine.pairs) as likeness
    from item_text t
    where t.bands && mine.bands
      and t.item_id <> wanted
    order by likeness desc, t.item_id
    limit 10
  ) n
  where n.likeness >= 0.5
  order by 1, 2
  on conflict (one, other) do nothing;
end;
$$;

create function item_draft_changes_card() returns trigger
  language plpgsql
as $$
begin
  perform item_card_facts(coalesce(new.item_id, old.item_id));
  perform item_card_text(coalesce(new.item_id, old.item_id));
  return null;
end;
$$;

create trigger item_draft_changes_card after insert or update or delete on item_draft
  for each row execute function item_draft_changes_card();

create function item_changes_card() returns trigger
  language plpgsql
as $$
begin
  perform item_card_facts(new.id);
  if new.current_version_id is distinct from old.current_version_id then
    perform item_card_text(new.id);
  end if;
  return null;
end;
$$;

create trigger item_changes_card after update on item
  for each row
  when ((old.current_version_id, old.status, old.purpose) is distinct from (new.current_version_id, new.status, new.purpose))
  execute function item_changes_card();

create function item_difficulty_changes_card() returns trigger
  language plpgsql
as $$
begin
  perform item_card_facts(item.id)
  from item
  where item.current_version_id = new.item_version_id;
  return null;
end;
$$;

create trigger item_difficulty_changes_card after insert on item_difficulty
  for each row execute function item_difficulty_changes_card();

do $$
declare
  wanted uuid;
begin
  for wanted in select id from item order by id loop
    perform item_card_facts(wanted);
    perform item_card_text(wanted);
  end loop;
end;
$$;

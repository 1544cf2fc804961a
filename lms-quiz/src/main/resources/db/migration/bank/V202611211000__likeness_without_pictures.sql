-- A picture in a text counts by its words alone: the same picture has another name in each bank.
create or replace function stem_pairs(stem text) returns bigint[]
  language sql immutable parallel safe
  return (
    select coalesce(array_agg(distinct pair), '{}')
    from (
      select hashtextextended(concat(lag(word) over (order by place), ' ', word), 0) as pair
      from regexp_split_to_table(plain_words(regexp_replace(stem, '!\[([^]]*)\]\([^)]*\)', '\1', 'g')), ' ') with ordinality as w (word, place)
    ) pairs
  );

select count(item_card_text(item.id))
from item
left join item_version v on v.id = item.current_version_id
left join item_draft d on d.item_id = item.id
where coalesce(d.content, v.content) ->> 'stem' like '%![%](%';

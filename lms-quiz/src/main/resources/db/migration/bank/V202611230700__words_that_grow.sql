-- One letter may stand for many others (㌖ for six), so that a word which was short when typed is longer than PostgreSQL looks for.
create or replace function item_wanted(typed text) returns tsquery
  language sql immutable parallel safe
  return (
    select string_agg(
             '(' || concat_ws(
               ' | ',
               to_tsquery('simple', word || case when length(word) > 1 then ':*' else '' end)::text,
               nullif(plainto_tsquery('english', word)::text, '')) || ')',
             ' & ')::tsquery
    from regexp_split_to_table(plain_words(typed), ' ') as written
    cross join left(written, 200) as word
    where word <> ''
  );

-- What a question asks for stands apart from the rest of its content, because each kind has a shape of its own.
create function pg_temp.with_task(content jsonb) returns jsonb
language sql
as $$
  select (content - 'type' - 'options' - 'shuffle' - 'choose')
    || jsonb_build_object(
         'task',
         jsonb_strip_nulls(
           jsonb_build_object(
             'type', content -> 'type',
             'options', content -> 'options',
             'shuffle', content -> 'shuffle',
             'choose', content -> 'choose',
             'partial', case when content ->> 'type' = 'multiple' then true end)))
$$;

update item_version
set content = pg_temp.with_task(content)
where not content ? 'task';

update item_draft
set content = pg_temp.with_task(content)
where not content ? 'task';

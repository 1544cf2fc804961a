update job
set result = jsonb_set(
  result,
  '{areas}',
  (select jsonb_agg(area - 'short' order by place)
   from jsonb_array_elements(result -> 'areas') with ordinality as a (area, place)))
where kind = 'simulation'
  and jsonb_path_exists(result, '$.areas[*].short');

-- Maps the names by which texts of this version show pictures to exhibit.sha256, as of its publication.
alter table item_version
  add column pictures jsonb not null default '{}';

-- Questions without options have no letters to be chosen as the key: answers are scored by the key of another version.
alter table score_adjustment add column by_version_id uuid;
alter table score_adjustment add constraint score_adjustment_by_version foreign key (by_version_id) references item_version (id);
alter table score_adjustment drop constraint score_adjustment_key_of_rekey;
alter table score_adjustment add constraint score_adjustment_key_of_rekey
  check ((kind = 'rekey') = (cardinality(key) > 0 or by_version_id is not null) and (cardinality(key) = 0 or by_version_id is null));

create index score_adjustment_by_by_version on score_adjustment (by_version_id) where by_version_id is not null;

-- Whether anything was found of questions since one last looked is asked on every learner's day: by the last adoption and by which
-- questions are retired, each from an index.
create index item_difficulty_by_adoption on item_difficulty (adopted_at);
create index item_retired on item (id) where status = 'retired';

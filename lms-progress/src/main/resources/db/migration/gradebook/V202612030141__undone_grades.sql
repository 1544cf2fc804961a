-- Which change a row takes back: what it brings back is the word of who said it before, and nothing that they could take back
-- themselves. Null in all others, and in those that a node of the release before writes.
alter table grade_change add column undoes uuid;

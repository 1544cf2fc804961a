-- Files that pages name by their hash, of each release that runs or ran on this database: while nodes are updated one after the other,
-- a page of one release asks a node of another for them.
create table released_file (
  path text not null,
  content bytea not null,
  needed_at timestamptz not null,
  constraint released_file_pk primary key (path)
);

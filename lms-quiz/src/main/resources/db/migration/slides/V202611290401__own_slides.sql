-- A slide that a school brought for a course. Of its file nothing is kept but points, in tiles.
create table own_slide (
  id           uuid not null,
  course       text not null,
  title        text not null,
  description  text not null,
  license      text not null,
  source       text not null,
  pixel        float8,
  width        integer,
  height       integer,
  bytes        bigint not null,
  job_id       uuid not null,
  brought_by   uuid not null,
  brought_at   timestamptz not null,
  cut_at       timestamptz,
  published_at timestamptz,
  version      integer not null,
  constraint own_slide_pk primary key (id),
  -- A course with slides is not deleted. Looked at with the commit only: nobody who changes a course waits for a file to be kept.
  constraint own_slide_course foreign key (course) references course (slug)
    on delete restrict deferrable initially deferred,
  constraint own_slide_job foreign key (job_id) references job (id),
  constraint own_slide_has_a_size check (cut_at is null or (width > 0 and height > 0)),
  constraint own_slide_has_a_scale check (published_at is null or (cut_at is not null and pixel > 0))
);

create index own_slide_by_course on own_slide (course, brought_at);
create index own_slide_by_job on own_slide (job_id);

-- The file until it is cut, in pieces that fit into memory.
create table own_slide_piece (
  slide_id uuid not null,
  number   integer not null,
  bytes    bytea not null,
  constraint own_slide_piece_pk primary key (slide_id, number),
  constraint own_slide_piece_slide foreign key (slide_id) references own_slide (id) on delete cascade
);

-- Level 0 is the whole as one picture; each other level is twice as close.
create table own_slide_tile (
  slide_id uuid not null,
  level    integer not null,
  across   integer not null,
  down     integer not null,
  jpeg     bytea not null,
  constraint own_slide_tile_pk primary key (slide_id, level, across, down),
  constraint own_slide_tile_slide foreign key (slide_id) references own_slide (id) on delete cascade
);

-- JPEG does not get smaller by packing it once more.
alter table own_slide_tile alter column jpeg set storage external;

-- What is marked on a slide, in points of its closest level; a point has no width and no height.
create table own_slide_mark (
  id       uuid not null,
  slide_id uuid not null,
  name     text not null,
  x        float8 not null,
  y        float8 not null,
  width    float8 not null,
  height   float8 not null,
  made_at  timestamptz not null,
  constraint own_slide_mark_pk primary key (id),
  constraint own_slide_mark_slide foreign key (slide_id) references own_slide (id) on delete cascade,
  constraint own_slide_mark_has_a_size check (width >= 0 and height >= 0)
);

create index own_slide_mark_by_slide on own_slide_mark (slide_id, made_at);

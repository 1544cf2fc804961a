-- What nobody has decided yet is as the installation was started, or as the product looks by itself.
-- A picture is drawn anew before it comes here; only the one that is shown is kept.
create table school_logo (
  sha256  text primary key constraint school_logo_is_hash check (sha256 ~ '^[0-9a-f]{64}$'),
  width   integer not null,
  height  integer not null,
  file    bytea not null constraint school_logo_file_bounded check (length(file) between 1 and 2000000),
  constraint school_logo_size_bounded check (width between 1 and 480 and height between 1 and 144)
);

-- Width and height stand here as well: pages know them without reading the picture.
alter table school_setting
  add column accent      text constraint school_setting_accent_is_color check (accent ~ '^#[0-9a-f]{6}$'),
  add column logo_sha256 text constraint school_setting_logo references school_logo (sha256),
  add column logo_width  integer,
  add column logo_height integer,
  add column time_zone   text constraint school_setting_time_zone_bounded check (length(time_zone) between 1 and 60),
  add constraint school_setting_logo_whole check (num_nulls(logo_sha256, logo_width, logo_height) in (0, 3));

create index school_setting_by_logo on school_setting (logo_sha256);

-- Pictures that are no drawings; `exhibit.svg` of one is the element that shows it.
create table exhibit_picture (
  sha256 text not null,
  png    bytea not null,
  constraint exhibit_picture_pk primary key (sha256),
  constraint exhibit_picture_exhibit foreign key (sha256) references exhibit (sha256)
);

-- What was uploaded here; packs bring theirs under names of their own.
create table exhibit_upload (
  name        text not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null,
  constraint exhibit_upload_pk primary key (name),
  constraint exhibit_upload_name foreign key (name) references exhibit_name (name)
);

create index exhibit_upload_latest on exhibit_upload (uploaded_at desc);

-- Photos stay JPEG: as PNG one would be ten times as large on a learner's phone.
alter table exhibit_picture rename column png to file;
alter table exhibit_picture add column format text not null default 'png';
alter table exhibit_picture alter column format drop default;
alter table exhibit_picture add constraint exhibit_picture_format check (format in ('png', 'jpeg'));

-- How the certificates of a course look and whether they come by themselves. A course without a row has the installation's name on them.
create table certificate_design (
  course_id    uuid not null,
  automatic    boolean not null,
  school       text,
  hours        numeric(5, 1),
  signer       text,
  signer_title text,
  changed_by   uuid not null,
  changed_at   timestamptz not null,
  version      integer not null,
  constraint certificate_design_pk primary key (course_id),
  constraint certificate_design_course foreign key (course_id) references course (id),
  constraint certificate_design_changed_by foreign key (changed_by) references account (id),
  constraint certificate_design_hours_sane check (hours > 0)
);

create index certificate_design_by_changer on certificate_design (changed_by);

-- Certificates of completion: what is printed on them, as it was when they were issued. Only how one ended is written later.
create table certificate (
  id           uuid not null,
  serial       text not null,
  account_id   uuid not null,
  course_id    uuid not null,
  holder       text not null,
  course_title text not null,
  completed_at timestamptz not null,
  school       text not null,
  hours        numeric(5, 1),
  signer       text,
  signer_title text,
  issued_at    timestamptz not null,
  issued_by    uuid,
  replaces     uuid,
  status       text not null,
  ended_at     timestamptz,
  ended_by     uuid,
  end_reason   text,
  version      integer not null,
  constraint certificate_pk primary key (id),
  constraint certificate_serial_once unique (serial),
  constraint certificate_account foreign key (account_id) references account (id),
  constraint certificate_course foreign key (course_id) references course (id),
  constraint certificate_issued_by foreign key (issued_by) references account (id),
  constraint certificate_ended_by foreign key (ended_by) references account (id),
  constraint certificate_replaces foreign key (replaces) references certificate (id),
  constraint certificate_replaced_once unique (replaces),
  constraint certificate_serial_shape check (serial ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$'),
  constraint certificate_status_known check (status in ('valid', 'revoked', 'reissued', 'erased')),
  constraint certificate_end_told check ((status = 'valid') = (ended_at is null))
);

-- One that counts for each learner and course, however often the news of a completion comes.
create unique index certificate_one_valid on certificate (account_id, course_id) where status = 'valid';
create index certificate_by_account on certificate (account_id, course_id, issued_at);
create index certificate_by_course on certificate (course_id, issued_at desc);
create index certificate_by_issued on certificate (issued_at desc, id desc);
create index certificate_by_issuer on certificate (issued_by);
create index certificate_by_ender on certificate (ended_by);

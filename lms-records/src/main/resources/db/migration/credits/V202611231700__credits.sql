-- Continuing education: credentials with the cycle they are in, what was earned for them, and the proof of it.
create table credential (
  id           uuid not null,
  account_id   uuid not null,
  rule         text,
  name         text not null,
  starts_on    date not null,
  ends_on      date not null,
  first_cycle  boolean not null,
  specialties  text[] not null,
  own_total    numeric(6, 2),
  created_at   timestamptz not null,
  version      integer not null,
  constraint credential_pk primary key (id),
  constraint credential_account foreign key (account_id) references account (id),
  constraint credential_ends_after_it_starts check (ends_on > starts_on),
  constraint credential_total_sane check (own_total > 0)
);

create index credential_by_account on credential (account_id, ends_on);

create table credit (
  id           uuid not null,
  account_id   uuid not null,
  title        text not null,
  provider     text not null,
  earned_on    date not null,
  amount       numeric(6, 2) not null,
  unit         text not null,
  category     text not null,
  accreditor   text,
  course_id    uuid,
  left_out     uuid[] not null,
  created_at   timestamptz not null,
  version      integer not null,
  constraint credit_pk primary key (id),
  constraint credit_account foreign key (account_id) references account (id),
  constraint credit_course foreign key (course_id) references course (id),
  constraint credit_amount_sane check (amount > 0),
  constraint credit_unit_known check (unit in ('contact-hour', 'semester-hour'))
);

-- However often the news of a completion comes.
create unique index credit_once_for_a_course on credit (account_id, course_id);
create index credit_by_account on credit (account_id, earned_on desc, id desc);
create index credit_by_course on credit (course_id);

-- The paper that came with a credit, as it was sent.
create table credit_proof (
  credit_id    uuid not null,
  file_name    text not null,
  format       text not null,
  file         bytea not null,
  size         integer not null,
  sha256       text not null,
  added_at     timestamptz not null,
  constraint credit_proof_pk primary key (credit_id),
  constraint credit_proof_credit foreign key (credit_id) references credit (id) on delete cascade,
  constraint credit_proof_format_known check (format in ('pdf', 'png', 'jpeg'))
);

-- Which courses give credit by themselves; without a row it is as it came with the product.
create table course_credit (
  course_id    uuid not null,
  hours        numeric(5, 2) not null,
  category     text not null,
  accreditor   text,
  changed_by   uuid not null,
  changed_at   timestamptz not null,
  version      integer not null,
  constraint course_credit_pk primary key (course_id),
  constraint course_credit_course foreign key (course_id) references course (id),
  constraint course_credit_changed_by foreign key (changed_by) references account (id),
  constraint course_credit_hours_sane check (hours >= 0)
);

create index course_credit_by_changer on course_credit (changed_by);

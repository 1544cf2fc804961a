create table enrollment (
  id         uuid not null,
  account_id uuid not null,
  course_id  uuid not null,
  way        text not null,
  payer      text not null,
  starts_on  date not null,
  ends_on    date,
  status     text not null,
  created_at timestamptz not null,
  ended_at   timestamptz,
  end_reason text,
  constraint enrollment_pk primary key (id),
  constraint enrollment_account foreign key (account_id) references account (id),
  constraint enrollment_course foreign key (course_id) references course (id),
  constraint enrollment_way_known check (way in ('self', 'administrator', 'import', 'code')),
  constraint enrollment_payer_known check (payer in ('learner', 'employer', 'agency', 'school')),
  constraint enrollment_status_known check (status in ('active', 'ended')),
  constraint enrollment_window_forward check (ends_on is null or ends_on > starts_on)
);

create unique index enrollment_active_once on enrollment (account_id, course_id) where status = 'active';
create index enrollment_by_course on enrollment (course_id, status, account_id);

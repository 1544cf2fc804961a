-- Who wants a mail on days of study on which nothing is done by this hour of their clock.
create table study_reminder (
  account_id uuid not null,
  hour       smallint not null,
  changed_at timestamptz not null,
  constraint study_reminder_pk primary key (account_id),
  constraint study_reminder_account foreign key (account_id) references account (id),
  constraint study_reminder_hour_of_a_day check (hour between 0 and 23)
);

-- The mails: one a day, by the key, also after a crash. Each ends the reminders by a secret of its own, kept as its hash.
create table reminder_mail (
  account_id uuid not null,
  day        date not null,
  secret     bytea not null,
  written_at timestamptz not null,
  constraint reminder_mail_pk primary key (account_id, day),
  constraint reminder_mail_account foreign key (account_id) references account (id),
  constraint reminder_mail_secret unique (secret),
  constraint reminder_mail_secret_is_a_hash check (octet_length(secret) = 32)
);

create index reminder_mail_by_time on reminder_mail (written_at);

-- What a learner marks and writes: beside a passage of a lesson, or on a question they met. With a quote it is a highlight, with
-- words a note, with neither a bookmark. What is removed stays for a day, so that it can be taken back.
create table note (
  id                uuid not null,
  account_id        uuid not null,
  lesson_id         uuid,
  lesson_version_id uuid,
  anchor            text,
  heading           text,
  quote             text,
  item_id           uuid,
  attempt_id        uuid,
  position          integer,
  body              text not null,
  created_at        timestamptz not null,
  changed_at        timestamptz not null,
  removed_at        timestamptz,
  version           integer not null,
  constraint note_pk primary key (id),
  constraint note_account foreign key (account_id) references account (id) on delete cascade,
  constraint note_lesson foreign key (lesson_id) references lesson (id),
  constraint note_lesson_version foreign key (lesson_version_id) references lesson_version (id),
  constraint note_item foreign key (item_id) references item (id),
  constraint note_attempt foreign key (attempt_id) references attempt (id),
  constraint note_has_one_place check (
    (lesson_id is null) <> (item_id is null)
    and (lesson_id is null) = (lesson_version_id is null)
    and (lesson_id is null) = (anchor is null)
    and (lesson_id is null) = (heading is null)
    and (lesson_id is not null or quote is null)
    and (item_id is null) = (attempt_id is null)
    and (item_id is null) = (position is null))
);

create index note_by_account on note (account_id, lesson_id) where removed_at is null;
create index note_by_item on note (item_id, account_id);
create index note_by_lesson on note (lesson_id);
create index note_by_lesson_version on note (lesson_version_id);
create index note_by_attempt on note (attempt_id);
create index note_removed on note (removed_at) where removed_at is not null;

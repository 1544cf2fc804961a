-- What somebody did to many people at once, with how each stood before, so that it can be taken back.
create table bulk_act (
  id        uuid not null,
  kind      text not null,
  asked     jsonb not null,
  reason    text,
  done_by   uuid not null,
  done_at   timestamptz not null,
  stayed    integer not null,
  undone_by uuid,
  undone_at timestamptz,
  constraint bulk_act_pk primary key (id),
  constraint bulk_act_kind_known check (kind in ('suspend', 'reinstate', 'invite', 'accommodate', 'enroll', 'extend',
                                                 'until', 'pause', 'go-on', 'payer')),
  constraint bulk_act_reason_short check (length(reason) <= 500)
);

create table bulk_act_person (
  act_id        uuid not null,
  account_id    uuid not null,
  enrollment_id uuid,
  version       integer not null,
  before        jsonb not null,
  kept          boolean not null default false,
  constraint bulk_act_person_pk primary key (act_id, account_id),
  constraint bulk_act_person_act foreign key (act_id) references bulk_act (id),
  constraint bulk_act_person_account foreign key (account_id) references account (id)
);

create index bulk_act_person_by_account on bulk_act_person (account_id);

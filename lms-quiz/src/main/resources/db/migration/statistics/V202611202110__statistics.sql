-- Long computations that staff ask for. One runs at a time; one that a stopped server left behind is run again.
create table statistics_job (
  id           uuid not null,
  kind         text not null,
  exam_key     text,
  request      jsonb not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  state        text not null,
  step         text not null,
  tries        integer not null,
  finished_at  timestamptz,
  failure      text,
  result       jsonb,
  constraint statistics_job_pk primary key (id),
  constraint statistics_job_kind_known check (kind in ('calibration', 'simulation', 'forms')),
  constraint statistics_job_state_known check (state in ('waiting', 'running', 'done', 'failed'))
);

create index statistics_job_by_kind on statistics_job (kind, requested_at desc);
-- The same wish twice is one job, as long as it is not finished.
create unique index statistics_job_once on statistics_job (kind, coalesce(exam_key, ''), request)
  where state in ('waiting', 'running');

-- What a calibration found of each version of a question; every calibration is kept.
create table calibration_item (
  calibration     uuid not null,
  item_version_id uuid not null,
  answers         integer not null,
  rated           float8 not null,
  a               float8,
  b               float8,
  se_a            float8,
  se_b            float8,
  infit           float8,
  outfit          float8,
  before_b        float8,
  before_se       float8,
  anchor          boolean not null,
  displacement    float8,
  z               float8,
  robust_z        float8,
  constraint calibration_item_pk primary key (calibration, item_version_id),
  constraint calibration_item_calibration foreign key (calibration) references statistics_job (id),
  constraint calibration_item_version foreign key (item_version_id) references item_version (id)
);

create index calibration_item_by_version on calibration_item (item_version_id);

-- Made once, by a person.
create table calibration_decision (
  calibration uuid not null,
  adopted     boolean not null,
  reason      text not null,
  decided_by  uuid not null,
  decided_at  timestamptz not null,
  constraint calibration_decision_pk primary key (calibration),
  constraint calibration_decision_calibration foreign key (calibration) references statistics_job (id)
);

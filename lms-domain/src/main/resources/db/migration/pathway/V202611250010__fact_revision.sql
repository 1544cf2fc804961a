-- What a pack says of a fact stays as it is in `fact`. What was found out here since stands beside it: that it is still so, or what
-- it says now. The latest that was not taken back counts; one that only confirms counts for the words that it confirmed.
alter table fact
  add column check_by date;

create table fact_revision (
  id         uuid not null,
  fact_id    text not null,
  pack_hash  text not null,
  mended     boolean not null,
  body       text not null,
  mark       text not null,
  source     text not null,
  address    text,
  vintage    text,
  checked_on date not null,
  made_at    timestamptz not null,
  made_by    uuid not null,
  undone_at  timestamptz,
  undone_by  uuid,
  constraint fact_revision_pk primary key (id),
  constraint fact_revision_fact foreign key (fact_id) references fact (id),
  constraint fact_revision_mark_known check (mark in ('official', 'third-party')),
  constraint fact_revision_undone_whole check ((undone_at is null) = (undone_by is null))
);

create index fact_revision_by_fact on fact_revision (fact_id, made_at);

-- Facts as they stand now, for whoever reads them.
create view fact_now as
select fact.id, fact.pack, fact.status, fact.position, fact.kind, fact.about, fact.label,
       case when latest.mended then latest.body else fact.body end as body,
       case when latest.mended then latest.mark else fact.mark end as mark,
       case when latest.mended then latest.source else fact.source end as source,
       case when latest.mended then latest.address else fact.address end as address,
       case when latest.mended then latest.vintage else fact.vintage end as vintage,
       case when latest.mended then latest.checked_on
            else greatest(fact.checked_on, case when latest.body = fact.body then latest.checked_on end)
       end as checked_on,
       fact.check_by,
       coalesce(latest.mended, false) as mended,
       coalesce(latest.mended and latest.pack_hash <> fact.pack_hash, false) as pack_moved
from fact
left join lateral (
  select revision.mended, revision.body, revision.mark, revision.source, revision.address, revision.vintage,
         revision.checked_on, revision.pack_hash
  from fact_revision revision
  where revision.fact_id = fact.id
    and revision.undone_at is null
  order by revision.made_at desc, revision.id desc
  limit 1
) latest on true;

create table route_book (
  pack        text not null,
  credentials jsonb not null,
  constraint route_book_pk primary key (pack)
);

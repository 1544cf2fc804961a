-- Subjects and opening words that the school wrote for letters of a kind; for those that have no row, ours count.
create table letter_template (
  kind       text not null,
  subject    text not null,
  opening    text not null,
  changed_at timestamptz not null default server_now(),
  version    integer not null,
  constraint letter_template_pk primary key (kind)
);

-- Which pictures questions about a field show is another matter in each installation.
create table field_salt (
  one  boolean not null default true,
  salt bigint not null,
  constraint field_salt_pk primary key (one),
  constraint field_salt_one check (one)
);

insert into field_salt (salt) values (('x' || left(replace(gen_random_uuid()::text, '-', ''), 16))::bit(64)::bigint);

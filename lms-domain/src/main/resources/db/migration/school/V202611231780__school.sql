-- The only row. What nobody has decided yet is as the installation was started.
create table school_setting (
  id         integer primary key constraint school_setting_is_one check (id = 1),
  name       text constraint school_setting_name_bounded check (length(name) between 1 and 120),
  sign_up    boolean,
  version    integer not null default 0,
  changed_at timestamptz not null default server_now()
);

insert into school_setting (id) values (1);

-- The ids of these answers are in addresses that markers see. They grew with the time of handing in, which tells whose they are.
alter table written_mark
  drop constraint written_mark_answer,
  add constraint written_mark_answer foreign key (answer_id) references written_answer (id) on update cascade on delete cascade;

update written_answer set id = gen_random_uuid() where settled_at is null;

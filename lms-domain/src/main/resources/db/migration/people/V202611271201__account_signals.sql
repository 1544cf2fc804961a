-- Every node hears at once whose tokens ended, or whose rights changed, whoever did it: what it remembers of them is void.
create function tokens_end_everywhere() returns trigger
  language plpgsql
  as $$
    begin
      perform pg_notify('account', cast(gone.account_id as text)) from (select distinct account_id from gone) gone;
      return null;
    end
  $$;

create trigger tokens_end_everywhere after delete on access_token
  referencing old table as gone
  for each statement execute function tokens_end_everywhere();

create function rights_change_everywhere() returns trigger
  language plpgsql
  as $$
    begin
      perform pg_notify('account', cast(new.id as text));
      return null;
    end
  $$;

create trigger rights_change_everywhere after update of roles, status on account
  for each row
  when ((old.roles, old.status) is distinct from (new.roles, new.status))
  execute function rights_change_everywhere();

-- By which connection somebody was signed in, and in which session there (hashed): signing out there ends it here.
alter table access_token
  add column came_by uuid,
  add column came_session text;

create index access_token_by_came on access_token (came_by, account_id) where came_by is not null;

alter table pending_sign_in
  add column came_by uuid,
  add column came_session text;

-- Who is left out of every figure.
create index account_erased on account (id) where status = 'erased';

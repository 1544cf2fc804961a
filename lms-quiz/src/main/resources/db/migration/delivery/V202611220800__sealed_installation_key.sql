-- What signs receipts is kept as org.aliquot.vault writes it: first a byte that says how it is sealed, 0 for not at all.
-- The first start after this seals it.
update installation_key
set private_key = '\x00'::bytea || private_key;

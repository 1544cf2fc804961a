-- The id that a review got where it was done, without a network: what arrives twice counts once.
alter table review_entry add column act uuid;

create unique index review_entry_act_once on review_entry (account_id, act) where act is not null;

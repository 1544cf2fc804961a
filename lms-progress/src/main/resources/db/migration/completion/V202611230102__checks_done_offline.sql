-- The id that the latest answer got where it was given, without a network: what arrives twice counts once.
alter table check_answer add column act uuid;

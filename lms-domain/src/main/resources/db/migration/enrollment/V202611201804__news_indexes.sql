-- Who was enrolled lately, and whose access ends within days: asked by a job every few seconds.
create index enrollment_by_creation on enrollment (created_at);
create index enrollment_by_end on enrollment (ends_on) where status = 'active';

-- What stood before somebody decided otherwise about an exam, so that it can be put back as long as nobody has decided anew. Null where
-- a release before decided; one of its nodes leaves what is here, and the version in it says of which decision it was.
alter table exam_admission
  add column before jsonb;

-- How far two markers agree is read from the newest of the answers that two people mark.
create index written_answer_marked_double on written_answer (since desc, id desc) where markers = 2;

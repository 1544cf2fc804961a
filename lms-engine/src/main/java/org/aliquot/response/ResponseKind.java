package org.aliquot.response;

/** The shapes an answer can have; a question takes one of them, a picture to be marked also the list of its places. */
public enum ResponseKind {
    CHOICE,
    CHOICES,
    ORDER,
    PAIRS,
    QUANTITY,
    TEXT,
    GAPS,
    POINTS,
    ANTIBODIES,
    COUNTS,
    READING
}

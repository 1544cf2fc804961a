package org.aliquot.clinical;

/** What a journal did with what it was told. */
enum Taken {
    NEW,
    BEFORE,
    NOT
}

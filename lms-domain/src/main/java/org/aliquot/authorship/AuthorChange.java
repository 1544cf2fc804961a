package org.aliquot.authorship;

/** What came of the wish to change who the authors are. */
public sealed interface AuthorChange {

    record Done() implements AuthorChange {}

    /** Owners and administrators say who the authors are. */
    record NotYours() implements AuthorChange {}

    /** Not possible, and why, as a sentence. */
    record Refused(String reason) implements AuthorChange {}
}

package org.aliquot.flashcards;

/** A picture that cards show, under the name they call it. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Medium(String name, byte[] bytes) {}

package org.aliquot.formats.internal;

/** An element of a list of words, with its line. */
record Word(String text, int line) {}

package org.aliquot.packfile;

/** An element of a list of words, with its line. */
record Word(String text, int line) {}

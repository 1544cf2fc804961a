package org.aliquot.formats.qti;

/** Text between tags. */
public record Words(String text) implements Part {}

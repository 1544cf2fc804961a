package org.aliquot.formats.markup;

/** Text between tags. */
public record Words(String text) implements Part {}

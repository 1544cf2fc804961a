package org.aliquot.markup;

/** Text between tags. */
public record Words(String text) implements Part {}

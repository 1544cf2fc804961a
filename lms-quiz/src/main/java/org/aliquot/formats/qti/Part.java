package org.aliquot.formats.qti;

/** What an element of XML holds. */
public sealed interface Part permits Tag, Words {}

package org.aliquot.markup;

/** What an element of XML holds. */
public sealed interface Part permits Tag, Words {}

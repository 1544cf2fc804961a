package org.aliquot.web.clinical;

/**
 * Where a preceptor types the code that was read out.
 *
 * @param typed what cannot be a code; empty at first
 */
public record CodePage(String typed) {}

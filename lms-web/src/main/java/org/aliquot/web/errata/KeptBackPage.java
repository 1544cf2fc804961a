package org.aliquot.web.errata;

/**
 * In the place of a question that an exam keeps back.
 *
 * @param back the result of the attempt in which it was met
 */
public record KeptBackPage(String back) {}

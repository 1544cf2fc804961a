package org.aliquot.web.review;

/**
 * One of two texts that are compared.
 *
 * @param title such as "Version 2" or "Draft"
 * @param facts who made it, and when
 */
public record ComparedText(String title, String facts) {}

package org.aliquot.completion;

/**
 * A check of an earlier lesson that a lesson asks before it begins. What is answered counts for the lesson it belongs to.
 *
 * @param lesson to which it belongs
 * @param title of that lesson
 */
public record Opening(String lesson, String title, CheckView check) {}

package org.aliquot.planner;

/**
 * A lesson not read to its end.
 *
 * @param area code of its area; one that the exam does not have is never planned
 * @param minutes that the rest takes, at least 1
 */
public record OpenLesson(String lesson, String area, int minutes, boolean begun) {}

package org.aliquot.reports;

import java.time.LocalDate;

/**
 * A school in figures of today.
 *
 * @param day the day of the school on which it was counted
 * @param enrolled enrollments that are active today
 * @param started in how many of them the learner has begun
 * @param ending enrollments that end within {@link SchoolFigures#SOON} days
 * @param completed courses completed in the last {@link SchoolFigures#LATELY} days, today among them
 * @param marked exams with a pass mark that were finished in these days
 * @param passed how many of them were passed
 */
public record SchoolDay(LocalDate day, int enrolled, int started, int ending, int completed, int marked, int passed) {}

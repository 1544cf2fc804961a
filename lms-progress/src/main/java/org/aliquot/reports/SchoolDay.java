package org.aliquot.reports;

/**
 * A school in figures of today.
 *
 * @param enrolled people who may learn something today
 * @param started how many of them have begun
 * @param ending enrollments that end within {@link SchoolFigures#SOON} days
 * @param completed courses completed in the last {@link SchoolFigures#LATELY} days
 * @param marked exams with a pass mark that were finished in these days
 * @param passed how many of them were passed
 */
public record SchoolDay(int enrolled, int started, int ending, int completed, int marked, int passed) {}

package org.aliquot.plan;

import java.time.LocalDate;

/**
 * A day of the week ahead.
 *
 * @param minutes planned; 0 on a day off
 * @param light one of the last days before the exam
 * @param mock whether a whole practice exam fits and is due
 */
public record WeekDay(LocalDate day, int minutes, boolean light, boolean mock, boolean exam) {}

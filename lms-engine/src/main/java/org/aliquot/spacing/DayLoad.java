package org.aliquot.spacing;

import java.time.LocalDate;

/**
 * Reviews to be expected on a day.
 *
 * @param due that fall due, overdue ones on the first day; a forgotten card counts again, by its chance
 * @param planned that are done when no day has more than its limit and what is left over waits for the next
 */
public record DayLoad(LocalDate day, double due, double planned) {}

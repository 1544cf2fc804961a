package org.aliquot.readiness;

import java.time.LocalDate;
import org.aliquot.forecast.Readiness;

/** How ready somebody was at the end of a week, or is today in the last one. */
public record WeekPoint(LocalDate day, Readiness chance, int answers) {}

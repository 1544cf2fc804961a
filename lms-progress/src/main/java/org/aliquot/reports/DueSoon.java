package org.aliquot.reports;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An assignment of a class that is due soon.
 *
 * @param done how many of those who may learn have done it
 */
public record DueSoon(UUID cohort, String cohortName, String title, LocalDate dueOn, int done, int learning) {}

package org.aliquot.planner;

import java.time.LocalDate;

/**
 * The questions of a lesson that was read, not answered yet.
 *
 * @param read when: it is asked on a later day, since what is recalled after a night stays
 */
public record OpenQuiz(String exam, String area, int minutes, LocalDate read) {}

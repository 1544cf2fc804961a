package org.aliquot.planner;

/** An exam that can be planned for a day: the placement, or a whole practice exam of the learner's own board. */
public record FullExam(String exam, int minutes) {}

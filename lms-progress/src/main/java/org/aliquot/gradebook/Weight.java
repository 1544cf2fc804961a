package org.aliquot.gradebook;

/** What a work is to count for. */
public record Weight(String work, int weight, GradeRule rule) {}

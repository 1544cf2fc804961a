package org.aliquot.exchange;

/**
 * Where the course of a file is to go.
 *
 * @param course slug; empty for a course of its own, which is the one it made before when it was here before
 */
public record CourseTarget(String course) {}

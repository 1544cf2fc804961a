package org.aliquot.catalog;

/** A lesson that points at a fact. */
public record PointingLesson(String course, String lesson, String title) {}

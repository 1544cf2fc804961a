package org.aliquot.school;

/** The school's days begin and end in another zone from now on: what was counted ahead by the old one is counted anew. */
public record SchoolMoved(String from, String to) {}

package org.aliquot.web.problem;

/** What one kind of problem means, as safe HTML. */
public record ProblemPage(String title, String html) {}

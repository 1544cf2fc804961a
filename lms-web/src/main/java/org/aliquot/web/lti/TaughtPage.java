package org.aliquot.web.lti;

/** What an instructor's course is here. */
public record TaughtPage(String exam, String name, String opening, String button) {}

package org.aliquot.web.staff;

/** One entry of a list to choose from. */
public record Choice(String value, String title, boolean chosen) {}

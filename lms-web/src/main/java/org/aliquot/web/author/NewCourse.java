package org.aliquot.web.author;

import org.aliquot.web.staff.FieldErrors;

/** A course about to be made: what was typed, and what is wrong with it. */
public record NewCourse(String title, String summary, FieldErrors errors) {}

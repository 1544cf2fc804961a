package org.aliquot.credits;

import java.util.UUID;

/** A published course and the credit it gives. */
public record CreditCourse(UUID id, String slug, String title, CourseCredit credit) {}

package org.aliquot.web.admin;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.enrollment.EnrollmentLines;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Flash;
import org.jspecify.annotations.Nullable;

/** One person: who they are here, and what they need in everything timed. */
public record PersonPage(
        UUID id,
        String name,
        String email,
        List<String> roles,
        String timeZone,
        boolean active,
        Needs needs,
        EnrollmentLines enrollments,
        FieldErrors errors,
        @Nullable Flash flash) {

    /** The accommodation as it stands in the form. */
    public record Needs(String extraTimePercent, boolean largerText) {}
}

package org.aliquot.web.enrollment;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.jspecify.annotations.Nullable;

/** For how long a course is open. */
public record AccessPage(
        List<Choice> courses,
        String course,
        String title,
        String zone,
        Form form,
        FieldErrors errors,
        @Nullable Meanwhile meanwhile) {

    /** The policy as it stands in the form. */
    public record Form(
            boolean everybody,
            boolean self,
            String days,
            String extensions,
            String extensionDays,
            String most,
            String pause,
            boolean instructors,
            int version) {}
}

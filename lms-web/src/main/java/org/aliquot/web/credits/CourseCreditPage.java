package org.aliquot.web.credits;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Which courses give credit, and the form of one of them. */
public record CourseCreditPage(
        List<Line> giving,
        List<Choice> courses,
        @Nullable Form form,
        List<Choice> categories,
        FieldErrors errors,
        @Nullable String trouble) {

    public record Line(String title, String words, String change) {}

    public record Form(String course, String title, String hours, String accreditor, int version) {}
}

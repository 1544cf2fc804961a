package org.aliquot.web.cohort;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.jspecify.annotations.Nullable;

/** What a class is to do until when. */
public record PlanPage(
        Head head,
        List<Exam> exams,
        List<Choice> choices,
        List<Lesson> lessons,
        Typed typed,
        FieldErrors errors,
        @Nullable Meanwhile meanwhile,
        @Nullable String trouble) {

    /** Whose plan it is, and as of when. */
    public record Head(UUID id, String name, String zone, int version, boolean archived) {}

    /** {@code url} of the page with this assignment in the form. */
    public record Exam(UUID id, String title, String due, String rules, String url) {}

    /** A lesson of the course with the day it is due, empty when it is not on the list. */
    public record Lesson(String slug, String title, String facts, String due) {

        static final String PREFIX = "due-";

        public String field() {
            return PREFIX + slug;
        }

        public String fieldId() {
            return FieldErrors.id(field());
        }
    }

    /** What was typed into the forms beside the pace list. */
    public record Typed(String due, boolean closes, boolean tutor, boolean count, String from, String to) {}
}

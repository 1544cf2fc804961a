package org.aliquot.web.cohort;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.jspecify.annotations.Nullable;

/**
 * What a class is to do until when.
 *
 * @param changes key of the exam in the plan whose settings the form shows; empty for none
 * @param early how much is due before the class begins, in words, and {@code beyond} after it ends; empty for nothing
 */
public record PlanPage(
        Head head,
        List<Due> plan,
        List<Choice> choices,
        String changes,
        List<Choice> sources,
        List<Lesson> lessons,
        Typed typed,
        FieldErrors errors,
        @Nullable Meanwhile meanwhile,
        @Nullable String trouble,
        String early,
        String beyond) {

    /** Whose plan it is, and as of when. */
    public record Head(UUID id, String name, String zone, int version, boolean archived) {}

    /**
     * Something that is due, an exam or a lesson.
     *
     * @param ownDays how many have days of their own for it
     * @param done how many have done it, in words, and {@code percent} of the class
     * @param url of the page with it in its form
     */
    public record Due(
            UUID id,
            boolean exam,
            String ownDaysUrl,
            long ownDays,
            String title,
            String due,
            boolean over,
            String done,
            int percent,
            String rules,
            String url) {}

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
    public record Typed(
            String due,
            String hour,
            String opens,
            String code,
            boolean closes,
            boolean tutor,
            boolean count,
            String from,
            String to) {

        static Typed spread(String from, String to) {
            return new Typed("", "", "", "", false, false, false, from, to);
        }
    }

    public List<Due> ahead() {
        return plan.stream().filter(due -> !due.over()).toList();
    }

    /** What was due on a day before today. */
    public List<Due> past() {
        return plan.stream().filter(Due::over).toList();
    }

    /** Whether the dates of lessons have something to look at, or are all there is to begin with. */
    public boolean opensLessons() {
        return plan.isEmpty()
                || meanwhile != null
                || lessons.stream().map(Lesson::field).anyMatch(errors::has);
    }

    /** Whether days of single people go where the date of a lesson is emptied. */
    public boolean hasOwnDaysForLessons() {
        return plan.stream().anyMatch(due -> !due.exam() && due.ownDays() > 0);
    }

    /** Whether the form of exams has something in it to look at. */
    public boolean opensAssign() {
        return trouble != null
                || errors.has("due")
                || errors.has("exam")
                || errors.has("opens")
                || errors.has("hour")
                || !typed.due().isEmpty();
    }

    public boolean opensCopy() {
        return errors.has("source") || errors.has("first");
    }

    public boolean opensSpread() {
        return errors.has("from") || errors.has("to");
    }
}

package org.aliquot.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Courses as their authors arrange them. */
final class CoursePlanJson {

    /**
     * A course in an instructor's list.
     *
     * @param status draft, published or retired
     * @param lessons published and placed
     * @param drafts lessons with something unpublished
     */
    record Line(String slug, String title, String status, int lessons, int drafts) {}

    /**
     * A course as its authors arrange it, with lessons that learners do not see.
     *
     * @param status draft, published or retired
     * @param version counts changes; a change names the one it was made from
     * @param unplaced lessons that are in no section, so no learner finds them
     */
    record Plan(
            String slug,
            String title,
            String summary,
            String status,
            int version,
            boolean fromPack,
            List<Section> sections,
            List<Lesson> unplaced) {}

    record Section(UUID id, String title, List<Lesson> lessons) {}

    /**
     * A lesson at its place.
     *
     * @param status draft, published or retired
     * @param published number of the current version; null before the first
     * @param changed whether there is something unpublished
     */
    record Lesson(
            String slug,
            String title,
            int minutes,
            String status,
            @Nullable Integer published,
            boolean changed,
            Release release) {}

    /**
     * When a lesson opens for a learner: all that is said here must hold.
     *
     * @param opensOn first day, in the installation's zone
     * @param afterDays days after the learner's enrollment starts, from 1 to 3650
     * @param after slugs of lessons of the same course that the learner has to complete first
     */
    record Release(@Nullable LocalDate opensOn, @Nullable Integer afterDays, List<String> after) {}

    /** Names a lesson: its slug means something only in its course. */
    record Path(String course, String lesson) {}

    private CoursePlanJson() {}
}

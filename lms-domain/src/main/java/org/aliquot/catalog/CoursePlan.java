package org.aliquot.catalog;

import java.util.List;
import java.util.UUID;
import org.aliquot.draft.PublicationStatus;
import org.jspecify.annotations.Nullable;

/**
 * A course as its authors arrange it, with lessons that learners do not see.
 *
 * @param version counts changes; a change names the one it was made from
 * @param unplaced lessons that are in no section, so no learner finds them
 */
public record CoursePlan(
        String slug,
        String title,
        String summary,
        PublicationStatus status,
        int version,
        boolean fromPack,
        List<Section> sections,
        List<Lesson> unplaced) {

    public CoursePlan {
        sections = List.copyOf(sections);
        unplaced = List.copyOf(unplaced);
    }

    public record Section(UUID id, String title, List<Lesson> lessons) {
        public Section {
            lessons = List.copyOf(lessons);
        }
    }

    /**
     * A lesson at its place.
     *
     * @param published number of the current version; null before the first
     * @param changed whether there is something unpublished
     */
    public record Lesson(
            String slug,
            String title,
            int minutes,
            PublicationStatus status,
            @Nullable Integer published,
            boolean changed,
            LessonRelease release) {}

    public CourseArrangement arrangement() {
        return new CourseArrangement(
                title,
                summary,
                sections.stream()
                        .map(section -> new CourseArrangement.Section(
                                section.id(),
                                section.title(),
                                section.lessons().stream().map(Lesson::slug).toList()))
                        .toList());
    }
}

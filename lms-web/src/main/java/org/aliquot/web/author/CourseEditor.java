package org.aliquot.web.author;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.words.ItemStatus;
import org.jspecify.annotations.Nullable;

/**
 * A course to be arranged.
 *
 * @param version of the course that is shown; a change names it
 * @param unplaced lessons that no learner finds
 * @param kept why the reader may not retire it; null where they may
 */
public record CourseEditor(
        String slug,
        int version,
        ItemStatus status,
        boolean fromPack,
        Words words,
        List<Section> sections,
        List<Lesson> unplaced,
        @Nullable String kept,
        @Nullable Refusal refusal) {

    /** Title and summary in their fields, and what was typed as a new section. */
    public record Words(String title, String summary, String section) {}

    /**
     * A section with its lessons in order.
     *
     * @param typed what stands in the field of its title
     * @param first whether no section is before it
     */
    public record Section(
            UUID id, String title, String typed, String facts, boolean first, boolean last, List<Lesson> lessons) {}

    /**
     * A lesson in the outline.
     *
     * @param number of the published version; null before the first
     * @param opens when it opens, in words; empty when at once
     * @param targets sections it could be moved to
     */
    public record Lesson(
            String slug,
            String title,
            String length,
            ItemStatus status,
            @Nullable Integer number,
            boolean changed,
            String opens,
            String url,
            String releaseUrl,
            List<Choice> targets) {}

    /** Why a change was not made, and what stands where the two differ. */
    public record Refusal(String title, String text) {}

    public int lessons() {
        return sections.stream().mapToInt(section -> section.lessons().size()).sum();
    }

    public boolean isPublishable() {
        return status != ItemStatus.PUBLISHED;
    }
}

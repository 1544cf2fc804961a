package org.aliquot.web.pathway;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * One fact for whoever keeps it right.
 *
 * @param pack what its pack says, where that is not what stands; null where it is
 * @param packMoved whether the pack has changed since the words were mended
 * @param latest the revision that can be taken back; null for none
 */
public record FactPage(
        String id,
        String title,
        String kind,
        PathwayPage.Line stands,
        String due,
        PathwayPage.@Nullable Line pack,
        boolean packMoved,
        List<FactsPage.Lesson> lessons,
        List<Revision> revisions,
        @Nullable String latest,
        Form form) {

    /** @param undone when and by whom it was taken back; null while it stands */
    public record Revision(
            String when, String who, String what, @Nullable String undone) {}

    public record Form(
            String text, List<Choice> marks, String source, String address, String vintage, FieldErrors errors) {}
}

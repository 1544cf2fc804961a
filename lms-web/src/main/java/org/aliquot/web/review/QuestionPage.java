package org.aliquot.web.review;

import java.util.List;
import org.aliquot.web.editor.EditorSide;
import org.aliquot.web.editor.ReviewBadge;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.web.words.VersionRow;
import org.jspecify.annotations.Nullable;

/**
 * A question to be read: as learners get it, with its key, where it is used and what answers say.
 *
 * @param what "Question" or "Knowledge check"
 * @param facts topic, level, kind and the like
 * @param draft what is unpublished; null for nothing
 * @param figures null before the first answer
 * @param comments how many are open
 */
public record QuestionPage(
        String slug,
        String what,
        ItemStatus status,
        List<String> facts,
        @Nullable Draft draft,
        EditorSide side,
        List<String> references,
        @Nullable Figures figures,
        Uses uses,
        List<VersionRow> versions,
        List<ReviewFrame.Deed> deeds,
        int comments) {

    public QuestionPage {
        facts = List.copyOf(facts);
        references = List.copyOf(references);
        versions = List.copyOf(versions);
        deeds = List.copyOf(deeds);
    }

    public boolean isPublished() {
        return !versions.isEmpty();
    }

    /** @param saved who saved it last, and when */
    public record Draft(String saved, @Nullable ReviewBadge review) {}

    /** @param right with half of its interval; a dash while too few answers say anything */
    public record Figures(String answers, String right, String discrimination, List<String> flags) {}

    /** Where it is asked. */
    public record Uses(List<Use> exams, List<Use> lessons, List<Use> classes) {

        public boolean isEmpty() {
            return exams.isEmpty() && lessons.isEmpty();
        }
    }

    /** @param how in what way, in words; empty where there is only one */
    public record Use(String title, String url, String how) {}
}

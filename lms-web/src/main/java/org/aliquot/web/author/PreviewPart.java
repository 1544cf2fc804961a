package org.aliquot.web.author;

import java.util.List;
import org.aliquot.web.atlas.PortraitRow;
import org.aliquot.web.question.Drawn;
import org.aliquot.web.question.ExhibitView;
import org.aliquot.web.question.QuestionView;
import org.jspecify.annotations.Nullable;

/** A stretch of a lesson that is shown to its author as learners would see it. */
public sealed interface PreviewPart {

    record Text(String html) implements PreviewPart {}

    record Figure(ExhibitView exhibit) implements PreviewPart {}

    record Portraits(PortraitRow row) implements PreviewPart {}

    /**
     * A knowledge check.
     *
     * @param question null when there is no such published check
     * @param drawn what the laboratory shows
     * @param listed what is put in order or matched, where nothing is chosen
     * @param todo what learners do where nothing is chosen
     */
    record Check(String slug, @Nullable QuestionView question, Drawn drawn, List<String> listed, String todo)
            implements PreviewPart {
        public Check {
            listed = List.copyOf(listed);
        }
    }
}

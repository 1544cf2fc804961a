package org.aliquot.web.editor;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.DraftConflict;
import org.aliquot.web.staff.DraftMerge;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a draft that was saved while its author goes on typing.
 *
 * @param begun what the page is called from now on; null but after the first saving
 * @param nextOfCase where the next question of the same case is written; null where it stands alone
 * @param merge what came in from somebody else; the form goes on from there once the browser has taken it
 * @param laboratory whether a panel, a chart or a film is drawn
 */
public record DraftReply(
        String id,
        int version,
        @Nullable Begun begun,
        @Nullable String nextOfCase,
        DraftState state,
        @Nullable DraftConflict conflict,
        @Nullable DraftMerge<ItemEditor> merge,
        EditorSide side,
        boolean laboratory) {

    /** The heading, and the kinds of question with its own among them. */
    public record Begun(String title, List<Choice> kinds) {}
}

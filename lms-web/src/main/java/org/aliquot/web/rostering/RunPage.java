package org.aliquot.web.rostering;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/** What a list does, or did. */
public record RunPage(
        UUID id,
        String heading,
        String fileName,
        String from,
        Step step,
        List<Tally> tallies,
        List<String> notes,
        Matching matching,
        Lines lines,
        Unread unread,
        Deeds deeds,
        @Nullable String trouble) {

    /** How far it is. */
    public enum Step {
        MATCH,
        CHECK,
        NOTHING_TO_DO,
        DONE,
        UNDONE
    }

    public record Tally(int figure, String words) {}

    /**
     * Classes about which nobody has said yet which they are here.
     *
     * @param hidden how many there are besides
     */
    public record Matching(List<Unmatched> classes, int hidden) {}

    /** A class about which nobody has said yet which it is here. */
    public record Unmatched(int number, String id, String title, String detail, List<Choice> choices) {}

    /** @param hidden how many people there are besides */
    public record Lines(List<Line> people, int hidden) {}

    /** Somebody. */
    public record Line(String where, String name, String email, String what, String why) {}

    /** @param hidden how many lines there are besides */
    public record Unread(List<UnreadLine> lines, int hidden) {}

    /** A line of a file that could not be read. */
    public record UnreadLine(String where, String id, String why) {}

    /**
     * What buttons do.
     *
     * @param commit empty where there is nothing to be done
     * @param guarded how many are suspended only when a person says so
     * @param invite what the box says that sends links; null where nobody could get one
     * @param added whether it brings or brought anybody
     * @param canUndo whether it can be taken back
     */
    public record Deeds(
            String commit, int guarded, @Nullable String invite, boolean added, boolean canUndo) {}
}

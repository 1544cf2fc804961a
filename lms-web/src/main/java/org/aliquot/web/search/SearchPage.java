package org.aliquot.web.search;

import java.util.List;
import org.aliquot.search.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What was looked for and what was found.
 *
 * @param instead what was looked for in the place of what was typed; null where it was found as typed
 * @param closed null unless an exam is open
 */
public record SearchPage(
        String typed,
        @Nullable String instead,
        List<Group> groups,
        @Nullable Closed closed) {

    public SearchPage {
        groups = List.copyOf(groups);
    }

    /** The exam that has to be handed in first. */
    public record Closed(String exam, String url) {}

    /**
     * Things of one kind.
     *
     * @param all how many there are; the first of them are shown
     * @param more where all are; null when they are here
     */
    public record Group(
            Kind kind, List<Line> lines, int all, @Nullable String more) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** @param where the way to it, in words */
    public record Line(
            String url,
            Excerpt title,
            @Nullable String where,
            @Nullable Excerpt excerpt) {}

    public boolean isBlank() {
        return typed.isBlank();
    }

    public int count() {
        return groups.stream().mapToInt(Group::all).sum();
    }

    static SearchPage closed(String typed, String exam, String url) {
        return new SearchPage(typed, null, List.of(), new Closed(exam, url));
    }
}

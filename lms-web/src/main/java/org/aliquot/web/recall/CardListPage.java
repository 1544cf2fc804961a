package org.aliquot.web.recall;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A learner's cards, a few to a page. */
public record CardListPage(
        List<Tab> shown,
        List<Choice> areas,
        List<Choice> origins,
        List<Line> lines,
        String said,
        Keep keep,
        @Nullable String before,
        @Nullable String next) {

    public record Tab(String words, String url, boolean current) {}

    public record Choice(String value, String words, boolean chosen) {}

    /** What the filter's form keeps. */
    public record Keep(String shown) {}

    /**
     * A card.
     *
     * @param html its beginning, or a key point whole
     * @param facts where it comes from, how often it was asked and forgotten
     * @param due in words
     */
    public record Line(String html, List<String> facts, String due, boolean away, String awayUrl) {}
}

package org.aliquot.web.reference;

import java.util.List;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a course by letter.
 *
 * @param typed what they were narrowed by; empty for all
 */
public record GlossaryPage(String course, String courseUrl, String url, String typed, List<Letter> letters) {

    public GlossaryPage {
        letters = List.copyOf(letters);
    }

    public record Letter(String title, String anchor, List<Entry> entries) {}

    /**
     * @param own other names in the language of the page, where that is not English; empty where there are none
     * @param also other names in English; empty where there are none
     * @param lesson where it is introduced; null where that lesson is not in the course (any more)
     */
    public record Entry(
            String anchor,
            String term,
            String own,
            String also,
            String definition,
            String area,
            @Nullable Link lesson) {}

    public record Link(String title, String url) {}

    public String count() {
        return Wording.count(
                letters.stream().mapToInt(letter -> letter.entries().size()).sum(), "term");
    }
}

package org.aliquot.web.search;

import java.util.List;
import org.aliquot.search.Excerpt;
import org.aliquot.web.language.Phrases;
import org.aliquot.web.language.Titles;
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

    /**
     * A thing that was found.
     *
     * @param lang of its title; null where it is in the language of the page
     * @param english its English title with the words that were found, where its title is not English; else null
     * @param where the way to it, in words
     */
    public record Line(
            String url,
            Excerpt title,
            @Nullable String lang,
            @Nullable Excerpt english,
            @Nullable String where,
            @Nullable Excerpt excerpt) {

        /** Of what is in English whoever reads it. */
        public static Line of(String url, Excerpt title, @Nullable String where, @Nullable Excerpt excerpt) {
            return new Line(url, title, Phrases.english(), null, where, excerpt);
        }

        /** Of what a pack may call otherwise in the reader's language. */
        static Line titled(String url, Excerpt title, @Nullable String where, @Nullable Excerpt excerpt) {
            String said = Titles.titled(title.words());
            return said.equals(title.words())
                    ? new Line(url, title, Titles.titleLang(said), null, where, excerpt)
                    : new Line(url, Excerpt.plain(said), null, title, where, excerpt);
        }
    }

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

package org.aliquot.web.review;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.Wording;
import org.aliquot.web.staff.DiffLine;
import org.jspecify.annotations.Nullable;

/**
 * A question or a lesson part by part, with what colleagues said about each.
 *
 * @param open about the whole, or about what it no longer has
 */
public record ReviewTalk(List<Part> parts, List<Thread> open, List<Thread> resolved) {

    public ReviewTalk {
        parts = List.copyOf(parts);
        open = List.copyOf(open);
        resolved = List.copyOf(resolved);
    }

    /** Parts whose words are not those that were read before. */
    public List<Part> changed() {
        return parts.stream().filter(part -> !part.changes().isEmpty()).toList();
    }

    /**
     * One part of it.
     *
     * @param field as a comment names it
     * @param anchor where it stands on the page
     * @param text empty where the part is no more
     * @param html the same as learners read it; null where it is no text of theirs
     * @param changes since the text that the reader knows
     */
    public record Part(
            String field,
            String anchor,
            String title,
            String text,
            @Nullable String html,
            List<DiffLine> changes,
            List<Thread> threads) {

        public Part {
            changes = List.copyOf(changes);
            threads = List.copyOf(threads);
        }

        /** The same with what was said about it. */
        Part with(List<Thread> said) {
            return new Part(field, anchor, title, text, html, changes, said);
        }
    }

    /**
     * A comment with the answers to it.
     *
     * @param field by its title; null for the whole, and where it stands beside its part
     * @param resolved who resolved it and when; null while it is open
     */
    public record Thread(
            UUID id,
            @Nullable String field,
            Remark said,
            List<Remark> replies,
            @Nullable String resolved) {

        public Thread {
            replies = List.copyOf(replies);
        }

        public String name() {
            return Wording.said(said.who(), said.text());
        }
    }

    /** @param text null where its author was erased */
    public record Remark(String who, String when, @Nullable String text) {}
}

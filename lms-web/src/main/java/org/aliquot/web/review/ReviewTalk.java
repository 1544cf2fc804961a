package org.aliquot.web.review;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What colleagues said about a question.
 *
 * @param fields what a new comment may be about
 */
public record ReviewTalk(List<Thread> open, List<Thread> resolved, List<Choice> fields) {

    public ReviewTalk {
        open = List.copyOf(open);
        resolved = List.copyOf(resolved);
        fields = List.copyOf(fields);
    }

    /**
     * A comment with the answers to it.
     *
     * @param field by its title; null for the whole question
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
    }

    /** @param text null where its author was erased */
    public record Remark(String who, String when, @Nullable String text) {}
}

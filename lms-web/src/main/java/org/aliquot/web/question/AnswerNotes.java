package org.aliquot.web.question;

import org.jspecify.annotations.Nullable;

/** What there is to learn from a question once it is answered. */
public record AnswerNotes(
        String rationaleHtml,
        @Nullable String takeawayHtml,
        @Nullable Reread reread) {

    /** The place in a lesson that explains it. */
    public record Reread(String title, String url) {}
}

package org.aliquot.web.flash;

import org.jspecify.annotations.Nullable;

/** What is said about marks of written answers. */
public enum MarkingFlash implements Flash {
    MARKED(Tone.GOOD, "Saved. This is the next answer", null),
    ALL_MARKED(
            Tone.GOOD,
            "Saved. No more answers to this question wait for you",
            "Others may still be scoring theirs. You see those again only if you are asked to decide."),
    NONE_LEFT(Tone.GOOD, "No answers to this question wait for you now", "Someone else may be scoring them."),
    TAKEN(
            Tone.WARN,
            "Nothing was saved: someone else scored this answer in the meantime",
            "An answer is kept for you for 30 minutes. After that another person can take it. What you typed is still below."),
    STALE(
            Tone.WARN,
            "Nothing was saved: someone else changed these points in the meantime",
            "Their points are on this page, and what you typed is still in the form. If yours should count, save again."),
    CHANGED(Tone.GOOD, "Changed, and the attempt was scored again", "If the score has changed, the learner is told."),
    GONE(Tone.WARN, "This answer no longer needs a score", "It was replaced, or its learner is gone.");

    private final Tone tone;
    private final String title;
    private final @Nullable String text;

    MarkingFlash(Tone tone, String title, @Nullable String text) {
        this.tone = tone;
        this.title = title;
        this.text = text;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public @Nullable String text() {
        return text;
    }
}

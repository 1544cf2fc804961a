package org.aliquot.web.editor;

import org.aliquot.draft.ReviewState;
import org.aliquot.web.Icon;
import org.jspecify.annotations.Nullable;

/** How far the review of a draft has come, in a word or two. */
public enum ReviewBadge {
    ASKED("In review", Icon.EYE, null),
    CHANGES("Changes wanted", Icon.WARN, "warn"),
    APPROVED("Approved", Icon.CHECK, "good"),
    DROPPED("Changed since it was approved", Icon.WARN, "warn");

    private final String title;
    private final Icon icon;
    private final @Nullable String tone;

    ReviewBadge(String title, Icon icon, @Nullable String tone) {
        this.title = title;
        this.icon = icon;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    public Icon icon() {
        return icon;
    }

    public @Nullable String tone() {
        return tone;
    }

    public static ReviewBadge of(ReviewState state) {
        return switch (state) {
            case ASKED -> ASKED;
            case CHANGES -> CHANGES;
            case APPROVED -> APPROVED;
            case DROPPED -> DROPPED;
        };
    }
}

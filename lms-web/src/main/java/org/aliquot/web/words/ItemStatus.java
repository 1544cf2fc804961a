package org.aliquot.web.words;

import org.aliquot.draft.PublicationStatus;
import org.aliquot.web.Icon;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** Where a question stands on its way to learners. */
public enum ItemStatus implements Word {
    DRAFT("Draft", Icon.PENCIL, null),
    PUBLISHED("Published", Icon.CHECK, "good"),
    RETIRED("Retired", Icon.STOP, "warn");

    private final String title;
    private final Icon icon;
    private final @Nullable String tone;

    ItemStatus(String title, Icon icon, @Nullable String tone) {
        this.title = title;
        this.icon = icon;
        this.tone = tone;
    }

    public static ItemStatus of(PublicationStatus status) {
        return valueOf(status.name());
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
}

package org.aliquot.web.words;

import java.util.Locale;
import org.aliquot.web.Icon;
import org.jspecify.annotations.Nullable;

/** Where a question stands on its way to learners. */
public enum ItemStatus {
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

    /** The name used by the bank. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
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

    public static ItemStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

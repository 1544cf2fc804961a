package org.aliquot.web.staff;

import org.jspecify.annotations.Nullable;

/** What was just done, told once after a redirect; travels as a short code in the address. */
public enum Flash {
    PUBLISHED("Published. New attempts get this version; running ones keep theirs."),
    RETIRED("Retired. It is not drawn into new forms; attempts keep their versions."),
    DISCARDED("Unpublished changes dropped."),
    CREATED("Draft saved."),
    SAVED("Draft saved."),
    CHANGED("Quiz changed. New attempts get the new list; running ones keep theirs."),
    EXTENDED("Extra time given. It is on the learner's screen within seconds."),
    ACCOMMODATED("Saved. It applies to everything timed, also to what runs now.");

    private final String text;

    Flash(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The flash of this code; an unknown code says nothing. */
    public static @Nullable Flash of(@Nullable String code) {
        for (Flash flash : values()) {
            if (flash.code().equals(code)) {
                return flash;
            }
        }
        return null;
    }
}

package org.aliquot.web.clinical;

import org.jspecify.annotations.Nullable;

/** How long ago something was signed that waited for a network, as the device counted. */
final class Ago {

    private static final long MOST = 60L * 24 * 60 * 60;

    private Ago() {}

    /** Zero for what makes no sense. */
    static long seconds(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,9}") ? Math.min(Long.parseLong(typed), MOST) : 0;
    }
}

package org.aliquot.web.lti;

import org.jspecify.annotations.Nullable;

/**
 * That something cannot be opened yet.
 *
 * @param again where to look once more; null where that would not help
 * @param own for whoever had an account before; null where the system made none
 */
public record WaitingPage(
        String title,
        String why,
        @Nullable String again,
        @Nullable OwnAccountForm own) {

    public WaitingPage(String title, String why, @Nullable String again) {
        this(title, why, again, null);
    }

    WaitingPage beside(@Nullable OwnAccountForm own) {
        return new WaitingPage(title, why, again, own);
    }
}

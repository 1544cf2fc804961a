package org.aliquot.web.lti;

import org.jspecify.annotations.Nullable;

/**
 * Somebody joins the account that a system made to the one they had before.
 *
 * @param name as which the system knows them
 * @param worked whether something was done in the account that was made, so that it cannot be joined
 * @param nobody whether nobody is signed in in this browser
 * @param own the account that they are signed in to; null for none but the one that was made
 * @param fresh whether they have just signed in, so that they are not asked for their password
 */
public record JoiningPage(
        String system,
        String name,
        boolean worked,
        boolean nobody,
        @Nullable String own,
        boolean fresh) {}

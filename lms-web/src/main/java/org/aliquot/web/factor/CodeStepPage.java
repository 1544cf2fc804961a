package org.aliquot.web.factor;

import org.jspecify.annotations.Nullable;

/**
 * The step after the password.
 *
 * @param app whether there is an authenticator app to take a code from
 * @param passkey whether there is a passkey to use instead
 * @param problem with the code that was typed, null for none
 */
public record CodeStepPage(
        String next, boolean app, boolean passkey, @Nullable String problem) {}

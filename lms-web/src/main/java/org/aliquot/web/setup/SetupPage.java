package org.aliquot.web.setup;

import org.jspecify.annotations.Nullable;

/** The form that makes the first administrator, with what was typed but the password. */
public record SetupPage(
        String url,
        String email,
        String name,
        boolean usable,
        @Nullable String problem) {}

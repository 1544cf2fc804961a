package org.aliquot.web.lti;

import org.jspecify.annotations.Nullable;

/**
 * That an exam cannot be opened yet.
 *
 * @param again where to look once more; null where that would not help
 */
public record WaitingPage(
        String title, String why, @Nullable String again) {}

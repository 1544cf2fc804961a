package org.aliquot.web.lti;

import org.jspecify.annotations.Nullable;

/**
 * Why a launch was not let in.
 *
 * @param code by which administrators of both sides find it
 * @param again where to begin again in a window of its own; null where that would not help
 */
public record FaultPage(
        String why, String todo, String code, @Nullable String again) {}

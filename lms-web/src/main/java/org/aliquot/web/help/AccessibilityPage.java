package org.aliquot.web.help;

import org.jspecify.annotations.Nullable;

/**
 * What everybody can count on, whatever they use to read and to answer.
 *
 * @param contact how the school is reached; null where it wrote nothing
 */
public record AccessibilityPage(@Nullable String contact) {}

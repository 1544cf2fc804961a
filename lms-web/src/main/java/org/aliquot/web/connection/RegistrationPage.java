package org.aliquot.web.connection;

import org.jspecify.annotations.Nullable;

/**
 * A system that registers itself, in its frame.
 *
 * @param said what is the matter, or what to do
 * @param words of the other system, empty for none
 * @param action of the button that registers; null where there is nothing to press
 * @param done whether the page can be closed
 */
public record RegistrationPage(
        String said, String words, @Nullable String action, boolean done) {}

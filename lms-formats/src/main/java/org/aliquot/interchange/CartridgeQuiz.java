package org.aliquot.interchange;

import org.jspecify.annotations.Nullable;

/**
 * A quiz of a course; its questions come after it.
 *
 * @param identifier of the other system
 * @param minutes time limit; null for none
 * @param shuffle whether answers to choose from come in another order for each learner
 */
public record CartridgeQuiz(
        String identifier, String title, @Nullable Integer minutes, boolean shuffle) {}

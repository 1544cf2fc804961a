package org.aliquot.proficiency;

import java.time.LocalDate;
import org.aliquot.ability.Difficulty;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a learner.
 *
 * @param item what tells a first answer from a repeat; a family's item with new numbers is a new one
 * @param area its area of the content outline
 * @param topic within the area, its code unique over all areas; null when the item has none
 * @param day in the learner's calendar
 */
public record GivenAnswer(
        String item,
        String area,
        @Nullable String topic,
        Difficulty difficulty,
        boolean right,
        LocalDate day,
        AnswerKind kind) {}

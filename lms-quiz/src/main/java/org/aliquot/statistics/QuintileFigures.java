package org.aliquot.statistics;

import java.util.List;
import org.aliquot.classical.Estimate;

/**
 * Who chooses what among a fifth of the learners by their share right on the other questions.
 *
 * @param learners how many sittings; learners with equal results stay together
 * @param options share of each option, in the author's order
 */
public record QuintileFigures(int learners, List<Estimate> options) {

    public QuintileFigures {
        options = List.copyOf(options);
    }
}

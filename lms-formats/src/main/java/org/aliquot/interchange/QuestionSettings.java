package org.aliquot.interchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a question is put and marked.
 *
 * @param shuffle whether options stand in another order for each learner
 * @param partial whether a part of the answer earns a part of the point
 * @param choose how many options are right, told to the learner
 * @param capitalsMatter whether typed words are compared with their capitals
 * @param figures significant figures asked for
 * @param units what the learner chooses from beside a number
 */
public record QuestionSettings(
        boolean shuffle,
        boolean partial,
        @Nullable Integer choose,
        boolean capitalsMatter,
        @Nullable Integer figures,
        List<Unit> units) {

    /** What holds where a source says nothing. */
    public static final QuestionSettings USUAL = new QuestionSettings(true, true, null, false, null, List.of());

    /**
     * A unit.
     *
     * @param factor what a value in this unit is multiplied by to be in the key's
     */
    public record Unit(String unit, String factor) {}

    public QuestionSettings {
        units = List.copyOf(units);
    }

    public QuestionSettings shuffled(boolean on) {
        return new QuestionSettings(on, partial, choose, capitalsMatter, figures, units);
    }

    public QuestionSettings partly(boolean on) {
        return new QuestionSettings(shuffle, on, choose, capitalsMatter, figures, units);
    }

    public QuestionSettings choosing(@Nullable Integer number) {
        return new QuestionSettings(shuffle, partial, number, capitalsMatter, figures, units);
    }

    public QuestionSettings withCapitals(boolean matter) {
        return new QuestionSettings(shuffle, partial, choose, matter, figures, units);
    }
}

package org.aliquot.forms;

import java.util.List;

/** The order in which a question's options are shown; the same for one attempt each time it is asked for. */
public final class OptionOrder {

    private OptionOrder() {}

    /**
     * The ids as authored, or in an order of its own for each seed and position.
     *
     * @param position the question's place in the form, from 1
     */
    public static List<String> of(List<String> ids, boolean shuffle, long seed, int position) {
        return shuffle ? List.copyOf(Seeded.stream(seed, position).shuffled(ids)) : List.copyOf(ids);
    }
}

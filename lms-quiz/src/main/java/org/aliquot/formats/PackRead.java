package org.aliquot.formats;

import java.util.List;

/** The outcome of reading a pack. */
public sealed interface PackRead {

    record Good(Pack pack) implements PackRead {}

    /** Nothing of a pack with a problem is used. */
    record Bad(String pack, List<Problem> problems) implements PackRead {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}

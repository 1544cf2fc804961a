package org.aliquot.packfile;

import java.util.List;

/** The outcome of reading a pack. */
public sealed interface PackRead {

    record Good(Pack pack) implements PackRead {}

    /**
     * Nothing of a pack with a problem is used.
     *
     * @param hash over all of its files, as far as they could be read
     */
    record Bad(String pack, String hash, List<Problem> problems) implements PackRead {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}

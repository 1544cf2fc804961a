package org.aliquot.draft;

import java.util.Set;

/**
 * What became of saving a draft. Fields are paths as in {@link TextFields}.
 *
 * @param <D> the draft
 */
public sealed interface SaveResult<D> {

    record Saved<D>(D draft) implements SaveResult<D> {}

    /**
     * Saved together with what somebody else saved meanwhile in other fields.
     *
     * @param theirs what stood before this saving
     * @param fields those they changed
     */
    record Merged<D>(D draft, D theirs, Set<String> fields) implements SaveResult<D> {

        public Merged {
            fields = Set.copyOf(fields);
        }
    }

    /**
     * Somebody saved meanwhile, and nothing was saved now.
     *
     * @param current what stands
     * @param disputed fields that both changed
     */
    record Stale<D>(D current, Set<String> disputed) implements SaveResult<D> {

        public Stale {
            disputed = Set.copyOf(disputed);
        }
    }

    record Unknown<D>() implements SaveResult<D> {}
}

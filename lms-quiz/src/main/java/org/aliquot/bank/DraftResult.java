package org.aliquot.bank;

import java.util.List;

/** What became of saving or publishing a draft. */
public sealed interface DraftResult {

    record Saved(ItemDraft draft) implements DraftResult {}

    record Published(ItemVersion version) implements DraftResult {}

    /** Somebody saved meanwhile; this is what stands. */
    record Stale(ItemDraft current) implements DraftResult {}

    record Invalid(List<FieldProblem> problems) implements DraftResult {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    record Unknown() implements DraftResult {}
}

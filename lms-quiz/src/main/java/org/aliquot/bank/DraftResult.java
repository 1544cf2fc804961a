package org.aliquot.bank;

import java.util.List;
import java.util.Set;
import org.aliquot.question.FieldProblem;

/** What became of saving or publishing a draft. Fields are paths as in {@link ItemFields}. */
public sealed interface DraftResult {

    record Saved(ItemDraft draft) implements DraftResult {}

    /**
     * Saved together with what somebody else saved meanwhile in other fields.
     *
     * @param theirs what stood before this saving
     * @param fields those they changed
     */
    record Merged(ItemDraft draft, ItemDraft theirs, Set<String> fields) implements DraftResult {
        public Merged {
            fields = Set.copyOf(fields);
        }
    }

    record Published(ItemVersion version) implements DraftResult {}

    /**
     * Somebody saved meanwhile, and nothing was saved now.
     *
     * @param current what stands
     * @param disputed fields that both changed; empty where nothing was to be saved
     */
    record Stale(ItemDraft current, Set<String> disputed) implements DraftResult {
        public Stale {
            disputed = Set.copyOf(disputed);
        }
    }

    record Invalid(List<FieldProblem> problems) implements DraftResult {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /** Four eyes are asked for, and somebody else's approval of this very text is missing. */
    record NotApproved() implements DraftResult {}

    record Unknown() implements DraftResult {}
}

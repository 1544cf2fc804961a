package org.aliquot.authoring;

import java.util.List;
import java.util.Set;
import org.aliquot.bank.ItemVersion;
import org.aliquot.question.FieldProblem;

/** What became of saving or publishing a draft. Fields are paths as in {@link ItemFields}. */
public sealed interface DraftResult {

    /** What saving can come to. */
    sealed interface OfSaving extends DraftResult {}

    /** What publishing can come to. */
    sealed interface OfPublishing extends DraftResult {}

    record Saved(ItemDraft draft) implements OfSaving {}

    /**
     * Saved together with what somebody else saved meanwhile in other fields.
     *
     * @param theirs what stood before this saving
     * @param fields those they changed
     */
    record Merged(ItemDraft draft, ItemDraft theirs, Set<String> fields) implements OfSaving {
        public Merged {
            fields = Set.copyOf(fields);
        }
    }

    record Published(ItemVersion version) implements OfPublishing {}

    /**
     * Somebody saved meanwhile, and nothing was saved now.
     *
     * @param current what stands
     * @param disputed fields that both changed; empty where nothing was to be saved
     */
    record Stale(ItemDraft current, Set<String> disputed) implements OfSaving, OfPublishing {
        public Stale {
            disputed = Set.copyOf(disputed);
        }
    }

    record Invalid(List<FieldProblem> problems) implements OfPublishing {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /** Four eyes are asked for, and somebody else's approval of this very text is missing. */
    record NotApproved() implements OfPublishing {}

    record Unknown() implements OfSaving, OfPublishing {}
}

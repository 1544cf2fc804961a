package org.aliquot.authoring;

import java.util.List;
import org.aliquot.bank.ItemVersion;
import org.aliquot.question.FieldProblem;

/** What became of publishing a draft. */
public sealed interface PublishResult {

    record Published(ItemVersion version) implements PublishResult {}

    /** Somebody saved meanwhile, or nothing is unpublished; this is what stands. */
    record Stale(ItemDraft current) implements PublishResult {}

    record Invalid(List<FieldProblem> problems) implements PublishResult {

        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /** Four eyes are asked for, and somebody else's approval of this very text is missing. */
    record NotApproved() implements PublishResult {}

    record Unknown() implements PublishResult {}
}

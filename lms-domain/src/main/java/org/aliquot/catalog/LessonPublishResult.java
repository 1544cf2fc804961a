package org.aliquot.catalog;

import java.util.List;

/** What became of publishing a lesson. */
public sealed interface LessonPublishResult {

    /** @param number of the version made */
    record Published(int number) implements LessonPublishResult {}

    /** Somebody saved meanwhile, or nothing is unpublished; this is what stands. */
    record Stale(LessonDraft current) implements LessonPublishResult {}

    record Invalid(List<LessonFlaw> flaws) implements LessonPublishResult {

        public Invalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** Four eyes are asked for, and somebody else's approval of this very text is missing. */
    record NotApproved() implements LessonPublishResult {}

    record Unknown() implements LessonPublishResult {}
}

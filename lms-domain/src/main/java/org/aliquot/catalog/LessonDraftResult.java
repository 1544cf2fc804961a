package org.aliquot.catalog;

import java.util.List;

/** What became of saving or publishing a lesson. */
public sealed interface LessonDraftResult {

    record Saved(LessonDraft draft) implements LessonDraftResult {}

    /** @param number of the version made */
    record Published(int number) implements LessonDraftResult {}

    /** Somebody saved meanwhile; this is what stands. */
    record Stale(LessonDraft current) implements LessonDraftResult {}

    record Invalid(List<LessonFlaw> flaws) implements LessonDraftResult {
        public Invalid {
            flaws = List.copyOf(flaws);
        }
    }

    record Unknown() implements LessonDraftResult {}
}

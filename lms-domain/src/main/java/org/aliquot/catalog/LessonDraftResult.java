package org.aliquot.catalog;

import java.util.List;

/** What became of saving or publishing a lesson. */
public sealed interface LessonDraftResult {

    /** What saving can come to. */
    sealed interface OfSaving extends LessonDraftResult {}

    /** What publishing can come to. */
    sealed interface OfPublishing extends LessonDraftResult {}

    record Saved(LessonDraft draft) implements OfSaving {}

    /** @param number of the version made */
    record Published(int number) implements OfPublishing {}

    /** Somebody saved meanwhile; this is what stands. */
    record Stale(LessonDraft current) implements OfSaving, OfPublishing {}

    record Invalid(List<LessonFlaw> flaws) implements OfPublishing {
        public Invalid {
            flaws = List.copyOf(flaws);
        }
    }

    record Unknown() implements OfSaving, OfPublishing {}
}

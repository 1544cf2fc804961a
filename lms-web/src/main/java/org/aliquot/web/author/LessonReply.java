package org.aliquot.web.author;

import org.aliquot.web.staff.DraftConflict;
import org.aliquot.web.staff.DraftMerge;
import org.jspecify.annotations.Nullable;

/** The answer to a draft that was saved while its author goes on typing: everything but the fields. */
public record LessonReply(
        int version,
        WritingState state,
        @Nullable DraftConflict conflict,
        @Nullable DraftMerge<LessonEditor> merge,
        LessonSide side) {}

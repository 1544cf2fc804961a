package org.aliquot.reportmail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aliquot.reports.Report;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * A file that came by itself, as a list shows it.
 *
 * @param report what kind it is; null of a file from before that was kept
 * @param day that its figures are for
 * @param view that it was made of, where its reader may open that; null otherwise
 */
public record KeptFile(
        UUID id,
        String name,
        @Nullable Report report,
        LocalDate day,
        ReportFormat format,
        State state,
        @Nullable UUID view,
        long bytes,
        Instant madeAt) {

    /** Whether there is something to open, and why not. */
    public enum State implements Word {
        READY,
        /** Larger than a file may be. */
        TOO_LARGE,
        /** It could not be made. */
        FAILED,
        /** Somebody was erased since, who may have been in it. */
        ERASED,
        /** Its reader may not see all any more that it holds. */
        LOST
    }
}

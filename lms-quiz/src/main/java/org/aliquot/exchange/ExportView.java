package org.aliquot.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.jobs.Job;
import org.jspecify.annotations.Nullable;

/**
 * An export.
 *
 * @param format word of the file's format
 * @param bytes of the file; null before it is written, and once it is forgotten
 * @param read questions that were asked for
 * @param written questions in the file
 * @param losses what the format could not hold, the first thousand
 */
public record ExportView(
        UUID id,
        String format,
        String fileName,
        Instant askedAt,
        Job job,
        @Nullable Long bytes,
        int read,
        int written,
        List<QuestionFinding> losses) {

    public ExportView {
        losses = List.copyOf(losses);
    }
}

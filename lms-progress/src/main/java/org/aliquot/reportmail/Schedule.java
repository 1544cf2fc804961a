package org.aliquot.reportmail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A saved view that comes by itself.
 *
 * @param report its word
 * @param next when it comes next
 * @param recipients their names; whoever may see no reports any more gets none, and is not named
 */
public record Schedule(
        UUID id,
        String view,
        String report,
        ReportFormat format,
        Rhythm rhythm,
        Instant next,
        List<String> recipients) {

    public Schedule {
        recipients = List.copyOf(recipients);
    }
}

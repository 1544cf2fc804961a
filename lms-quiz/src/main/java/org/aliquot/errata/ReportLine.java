package org.aliquot.errata;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/** A report as staff read it: what was said about which question, never by whom. */
public record ReportLine(
        UUID id,
        int version,
        String slug,
        String begin,
        ReportReason reason,
        String words,
        ReportState state,
        @Nullable String answer,
        Instant reportedAt,
        @Nullable AccountId decidedBy) {}

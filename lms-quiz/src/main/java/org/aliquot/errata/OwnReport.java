package org.aliquot.errata;

import org.jspecify.annotations.Nullable;

/** What a learner said about a question, and what became of it. */
public record OwnReport(
        ReportReason reason,
        String words,
        ReportState state,
        @Nullable String answer) {}

package org.aliquot.errata;

import java.util.UUID;

/** Somebody decided about a report; told to whoever made it. */
public record ReportDecided(UUID report, int version, UUID account, UUID attempt, int position, ReportState state) {}

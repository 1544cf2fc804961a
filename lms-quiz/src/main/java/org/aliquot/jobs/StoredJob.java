package org.aliquot.jobs;

import org.jspecify.annotations.Nullable;

/** A job with what was asked and what came of it, as JSON. */
public record StoredJob(
        Job job,
        String kind,
        int tries,
        String request,
        @Nullable String result) {}

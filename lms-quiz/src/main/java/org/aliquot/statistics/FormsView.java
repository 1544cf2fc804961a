package org.aliquot.statistics;

import org.aliquot.jobs.Job;
import org.jspecify.annotations.Nullable;

/**
 * Forms that were asked for.
 *
 * @param result null until it is done
 * @param inUse whether the exam gives these now
 */
public record FormsView(
        Job job, FormsRequest request, @Nullable FormsResult result, boolean inUse) {}

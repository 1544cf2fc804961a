package org.aliquot.statistics.internal;

import org.aliquot.jobs.Work;

/** Computations take a processor for minutes, so one runs at a time; the subject of each is the key of an exam. */
interface StatisticsWork<R> extends Work<R> {

    @Override
    default String lane() {
        return "statistics";
    }
}

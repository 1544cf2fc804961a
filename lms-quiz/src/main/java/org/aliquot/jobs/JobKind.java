package org.aliquot.jobs;

import org.aliquot.stored.StoredJson;
import org.jspecify.annotations.Nullable;

/**
 * One kind of job.
 *
 * @param word its name in {@code job}
 * @param request what is asked for, as it is stored
 * @param result what comes of it, as it is stored
 */
public record JobKind<Q, R>(String word, StoredJson<Q> request, StoredJson<R> result) {

    public static <Q, R> JobKind<Q, R> of(String word, Class<Q> request, Class<R> result) {
        return new JobKind<>(word, StoredJson.of(request), StoredJson.of(result));
    }

    public Q asked(StoredJob job) {
        return request.read(job.request());
    }

    /** Null while it is not done. */
    public @Nullable R outcome(StoredJob job) {
        return job.result() == null ? null : result.read(job.result());
    }
}

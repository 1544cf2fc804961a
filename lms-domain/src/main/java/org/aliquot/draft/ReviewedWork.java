package org.aliquot.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.aliquot.people.AccountId;
import org.aliquot.stored.StoredJson;

/**
 * A kind of work that colleagues review before it is published.
 *
 * @param <D> the draft
 * @param <T> its text
 * @param <P> what keeps it from being published
 */
public interface ReviewedWork<D extends Draft<T>, T, P> {

    /**
     * How it is stored, and what a list of waiting reviews says of it.
     *
     * @param kind what the tables are called by
     * @param columns {@code name}, {@code place} and {@code begin} of a line, from the work and its draft {@code d}
     * @param excerpt makes plain words of what is in {@code begin}
     */
    record Kept<T>(String kind, StoredJson<T> stored, String columns, UnaryOperator<String> excerpt) {}

    Kept<T> kept();

    /** What keeps the draft from being published, and so from being reviewed. */
    List<P> problems(D draft);

    /** {@code deed} such as "approved", for the audit log. */
    void record(String deed, D draft, AccountId by, Map<String, String> details);

    void tell(D draft, ReviewStep step, Set<UUID> to);
}

package org.aliquot.web.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a learner can take along. */
public record RecordsPage(List<Held> certificates) {

    /**
     * A certificate of one's own.
     *
     * @param pdf null once it is no longer valid
     * @param badge the same as an open badge; null as well
     * @param ending what became of it, null while it is valid
     */
    public record Held(
            String course,
            String school,
            String facts,
            String serial,
            String check,
            @Nullable String pdf,
            @Nullable String badge,
            @Nullable String ending) {}
}

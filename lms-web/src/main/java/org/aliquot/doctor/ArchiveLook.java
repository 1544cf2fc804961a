package org.aliquot.doctor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the nightly round that archives answers of long ago comes, where the school wants one. */
final class ArchiveLook {

    private static final int NIGHTS_MISSED = 3;

    private static final String STATE = """
            select archive_years is not null as wanted, archived, deleted, failed,
                   cast(extract(epoch from server_now() - greatest(ran_at, decided_at)) / 86400 as integer) as days
            from answer_keeping
            """;

    private record State(
            boolean wanted,
            long archived,
            long deleted,
            int failed,
            @Nullable Integer days) {}

    private ArchiveLook() {}

    /** Empty where nothing is archived, and before its tables are there. */
    static Optional<Finding> at(JdbcClient jdbc) {
        boolean there = jdbc.sql("select to_regclass('answer_keeping') is not null")
                .query(Boolean.class)
                .single();
        return there
                ? Optional.of(jdbc.sql(STATE).query(State.class).single()).flatMap(ArchiveLook::of)
                : Optional.empty();
    }

    private static Optional<Finding> of(State state) {
        if (!state.wanted()) {
            return Optional.empty();
        }
        String kept = "The archive has the answers of %d attempts; those of %d were deleted by the school's rule."
                .formatted(state.archived(), state.deleted());
        if (state.days() != null && state.days() >= NIGHTS_MISSED) {
            return Optional.of(
                    Finding.wrong(
                            kept + " Nothing was done for %d days.".formatted(state.days()),
                            "It is done from 1 to 5 AM in the school's zone: does Aliquot run then? Look for ArchiveRounds in its log."));
        }
        return Optional.of(
                state.failed() == 0
                        ? Finding.fine(kept)
                        : Finding.wrong(
                                kept
                                        + " %d could not be archived last night and stay as they were."
                                                .formatted(state.failed()),
                                "The log of that night names each of them and why; please report it."));
    }
}

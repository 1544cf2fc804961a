package org.aliquot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.Reading;
import org.aliquot.clock.RowTime;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * One question of an attempt with the answer that stands.
 *
 * @param archived whether the attempt's answers are in the archive
 * @param seed of the instance, where the question is a family
 * @param reading the language of the attempt, in the words that stood at its start
 */
record PositionRow(
        int position,
        ItemVersionId item,
        @Nullable String area,
        List<String> options,
        Given given,
        boolean pilot,
        boolean archived,
        long seed,
        Reading reading) {

    /** The answer that stands; nothing where there is none. */
    record Given(
            @Nullable Integer lease,
            @Nullable Integer revision,
            @Nullable Response response,
            boolean flagged,
            boolean isFinal,
            @Nullable Instant savedAt,
            @Nullable Long elapsedMs) {}

    static PositionRow read(ResultSet row, int number) throws SQLException {
        return new PositionRow(
                row.getInt("position"),
                new ItemVersionId(row.getObject("item_version_id", UUID.class)),
                row.getString("area"),
                List.of(row.getString("options").split(" ")),
                new Given(
                        row.getObject("lease", Integer.class),
                        row.getObject("revision", Integer.class),
                        ResponseJson.parse(row.getString("payload")),
                        row.getBoolean("flagged"),
                        row.getBoolean("final"),
                        RowTime.find(row, "received_at"),
                        row.getObject("elapsed_ms", Long.class)),
                row.getBoolean("pilot"),
                row.getBoolean("archived"),
                ItemSeed.of(row.getLong("seed"), row.getInt("position")),
                AttemptRow.reading(row));
    }

    PositionView view(boolean closed) {
        return new PositionView(
                position,
                given.response() != null,
                given.flagged(),
                closed,
                given.lease(),
                given.revision(),
                given.savedAt());
    }
}

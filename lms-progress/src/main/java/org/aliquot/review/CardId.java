package org.aliquot.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowId;

/** Identifies a card. */
public record CardId(UUID value) implements RowId {

    /** Empty where the text is no id. */
    public static Optional<CardId> of(String text) {
        try {
            return Optional.of(new CardId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static CardId in(ResultSet row, String column) throws SQLException {
        return new CardId(row.getObject(column, UUID.class));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

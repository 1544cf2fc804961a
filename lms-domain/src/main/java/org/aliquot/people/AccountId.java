package org.aliquot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowId;
import org.jspecify.annotations.Nullable;

/** Identifies an account. */
public record AccountId(UUID value) implements RowId {

    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    /** The account that a column names. */
    public static AccountId in(ResultSet row, String column) throws SQLException {
        return new AccountId(row.getObject(column, UUID.class));
    }

    /** The account that a column names, where it names one. */
    public static @Nullable AccountId find(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

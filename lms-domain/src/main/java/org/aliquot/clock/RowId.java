package org.aliquot.clock;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.support.SqlValue;

/** An id with a type of its own, which statements take as it is; its text is that of its value. */
public interface RowId extends SqlValue {

    UUID value();

    /** For a parameter that is an array. */
    static UUID[] array(Collection<? extends RowId> ids) {
        return ids.stream().map(RowId::value).toArray(UUID[]::new);
    }

    @Override
    default void setValue(PreparedStatement statement, int parameter) throws SQLException {
        statement.setObject(parameter, value());
    }

    @Override
    default void cleanup() {}
}

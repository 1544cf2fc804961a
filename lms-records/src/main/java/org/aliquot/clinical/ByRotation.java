package org.aliquot.clinical;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what belongs to many rotations with one statement, and what all signatures have. */
final class ByRotation {

    private ByRotation() {}

    /** Of each of these, in the order of the statement. */
    static <T> Map<UUID, List<T>> read(JdbcClient jdbc, String sql, List<UUID> rotations, RowMapper<T> mapper) {
        Map<UUID, List<T>> found = new HashMap<>();
        if (!rotations.isEmpty()) {
            jdbc.sql(sql).param("rotations", rotations).query((ResultSet row) -> {
                UUID rotation = id(row, "rotation_id");
                found.computeIfAbsent(rotation, _ -> new ArrayList<>()).add(requireNonNull(mapper.mapRow(row, 0)));
            });
        }
        return found;
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, UUID.class));
    }

    static Signer signer(ResultSet row) throws SQLException {
        return new Signer(row.getString("signer"), row.getString("signer_title"));
    }

    static Instant signedAt(ResultSet row) throws SQLException {
        return RowTime.at(row, "signed_at");
    }

    static @Nullable Strike struck(ResultSet row) throws SQLException {
        Instant at = RowTime.find(row, "struck_at");
        return at == null ? null : new Strike(at, row.getString("struck_why"));
    }
}

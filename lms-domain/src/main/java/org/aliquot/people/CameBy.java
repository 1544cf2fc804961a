package org.aliquot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By which other system somebody was signed in.
 *
 * @param session hash of what the system calls their session there; null where it does not say
 */
public record CameBy(UUID connection, @Nullable String session) {

    /** @param session as the system calls it; empty where it does not say */
    public static CameBy of(UUID connection, String session) {
        return new CameBy(
                connection,
                session.isEmpty()
                        ? null
                        : Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.sha256(session)));
    }

    static @Nullable CameBy in(ResultSet row) throws SQLException {
        UUID connection = row.getObject("came_by", UUID.class);
        return connection == null ? null : new CameBy(connection, row.getString("came_session"));
    }

    @Override
    public String toString() {
        return "CameBy[" + connection + "]";
    }
}

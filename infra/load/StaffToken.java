package load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Somebody who may look at everything, made by SQL with a token. */
public final class StaffToken {

    public static final String TOKEN = "load-token-staff";

    /** With a second factor, without which nobody of staff gets in; it is never used. */
    private static final String FILL = """
            with made as (
              insert into account (id, email, name, roles, time_zone, status, demo, extra_time_percent, larger_text, created_at, version)
              values (gen_random_uuid(), 'staff@example.org', 'Staff', '{administrator,instructor}', 'America/New_York', 'active', false, 0, false,
                      server_now(), 0)
              returning id
            ), second_factor as (
              insert into one_time_code (account_id, sealed_secret, last_step, since)
              select id, '\\x00', 0, server_now() from made
            )
            insert into access_token (id, account_id, secret_hash, kind, created_at, expires_at, device, last_seen_at)
            select gen_random_uuid(), id, sha256(convert_to(?, 'UTF8')), 'api', server_now(), server_now() + interval '1 day', '', server_now()
            from made
            """;

    private StaffToken() {}

    public static void fill(Connection database) throws SQLException {
        try (PreparedStatement fill = database.prepareStatement(FILL)) {
            fill.setString(1, TOKEN);
            fill.executeUpdate();
        }
    }

    /** Opens a page or a file; throws unless it comes. */
    public static void look(int port, String address) throws IOException {
        try (Wire wire = Wire.hasty(Wire.here(port), TOKEN, Soak.PATIENCE)) {
            Wire.Reply reply = wire.send("GET", address, "");
            if (reply.status() != 200) {
                throw new IOException(address + " answered " + reply.status());
            }
        }
    }
}

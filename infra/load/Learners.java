package load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Fills the installation with learners u0001@example.org … by SQL, all with the same password, enrolled, and each with a
 * token: hashing thousands of passwords is a security setting, not part of what is measured.
 */
public final class Learners {

    static final String PASSWORD = "aliquot-load";

    private static final String FILL = """
            with made as (
              insert into account (id, email, name, password_hash, roles, time_zone, status, demo, extra_time_percent,
                                   larger_text, created_at, version)
              select gen_random_uuid(), format('u%s@example.org', lpad(n::text, greatest(4, length(n::text)), '0')), 'Learner ' || n, ?, '{learner}',
                     'America/New_York', 'active', false, 0, false, server_now(), 0
              from generate_series(1, ?) n
              returning id, email
            ), enrolled as (
              insert into enrollment (id, account_id, course_id, way, payer, starts_on, status, created_at)
              select gen_random_uuid(), made.id, course.id, 'administrator', 'learner', current_date - 1, 'active', server_now()
              from made cross join course
              where course.slug = ?
            )
            insert into access_token (id, account_id, secret_hash, kind, created_at, expires_at, device, last_seen_at)
            select gen_random_uuid(), id, sha256(convert_to('load-token-' || email, 'UTF8')), 'api', server_now(),
                   server_now() + interval '1 day', '', server_now()
            from made
            """;

    private int next;

    public void fill(Connection database, int count) throws SQLException {
        String hash = new Argon2PasswordEncoder(16, 32, 1, 1 << 14, 3).encode(PASSWORD);
        try (PreparedStatement statement = database.prepareStatement(FILL)) {
            statement.setString(1, hash);
            statement.setInt(2, count);
            statement.setString(3, LoadPack.COURSE);
            if (statement.executeUpdate() != count) {
                throw new SQLException("The learners were not made");
            }
        }
        try (PreparedStatement analyze = database.prepareStatement("analyze account, access_token, enrollment")) {
            analyze.execute();
        }
    }

    /** The token of a learner who has not been asked for yet. */
    public synchronized String nextToken() {
        next++;
        return "load-token-" + email(next);
    }

    static String email(int number) {
        return "u%04d@example.org".formatted(number);
    }
}

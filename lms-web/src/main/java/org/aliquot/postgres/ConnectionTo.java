package org.aliquot.postgres;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Tells the connection pool and Flyway where the database is. */
record ConnectionTo(
        String url, @Nullable String user, @Nullable String secret) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public @Nullable String getUsername() {
        return user;
    }

    @Override
    public @Nullable String getPassword() {
        return secret;
    }

    @Override
    public String toString() {
        return "ConnectionTo[" + url + "]";
    }
}

package org.aliquot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

class PersistentTest {

    private static final Connection OPEN = (Connection) Proxy.newProxyInstance(
            PersistentTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> null);

    @Test
    void asksAgainWhileNobodyAnswersOrTheServerStarts() throws SQLException {
        Server server = new Server("08001", "08006", "57P03");

        assertThat(new Persistent(server).getConnection("user", "password")).isSameAs(OPEN);

        assertThat(server.states).isEmpty();
    }

    @Test
    void doesNotAskAgainWithAWrongPassword() {
        Server server = new Server("28P01", "28P01");

        assertThatThrownBy(() -> new Persistent(server).getConnection()).isInstanceOf(SQLException.class);

        assertThat(server.states).hasSize(1);
    }

    @Test
    void endsWhenThePoolDoes() {
        Server server = new Server("08001", "08001");

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new Persistent(server).getConnection()).isInstanceOf(SQLException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.states).hasSize(1);
    }

    /** Refuses in these ways, one after the other, and then no more. */
    private static final class Server extends AbstractDataSource {

        private final Queue<String> states;

        Server(String... states) {
            this.states = new ArrayDeque<>(List.of(states));
        }

        @Override
        public Connection getConnection() throws SQLException {
            String state = states.poll();
            if (state != null) {
                throw new SQLException("Refused", state);
            }
            return OPEN;
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}

package org.aliquot.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.ModuleTest;
import org.aliquot.people.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What connecting another system comes to. */
class ConnectionDeskIT extends ModuleTest {

    @Autowired
    private ConnectionDesk connections;

    @Autowired
    private ConnectionMarks marks;

    private AccountId administrator;

    @BeforeEach
    void administrator() {
        administrator = new AccountId(account("administrator"));
    }

    @Test
    void beginsIdleAndIsLetInOnlyWhenSomebodySaysSo() {
        Connection made = made("https://one.example", "us");

        assertThat(made.state()).isEqualTo(ConnectionState.IDLE);
        assertThat(made.isActive()).isFalse();
        assertThat(made.connectedBy()).isEqualTo(administrator);
        assertThat(changed(connections.activate(made.id(), administrator)).isActive())
                .isTrue();
        assertThat(actions(made)).containsExactly("connection.made", "connection.activated");
    }

    @Test
    void oneIssuerMayServeManyButNotTheSameClientTwice() {
        made("https://two.example", "one");
        made("https://two.example", "other");

        assertThat(connections.connect(ConnectionKind.LTI, settings("https://two.example", "one"), administrator))
                .isInstanceOf(ConnectionChange.Registered.class);
        assertThat(connections.issuedBy(ConnectionKind.LTI, "https://two.example"))
                .hasSize(2);
    }

    @Test
    void isPausedGoneOnWithAndLetGoAndCanBeTakenUpAgain() {
        Connection made = made("https://three.example", "us");

        assertThat(connections.pause(made.id(), administrator)).isInstanceOf(ConnectionChange.Stale.class);
        connections.activate(made.id(), administrator);
        assertThat(changed(connections.pause(made.id(), administrator)).state()).isEqualTo(ConnectionState.PAUSED);
        assertThat(changed(connections.disconnect(made.id(), administrator)).state())
                .isEqualTo(ConnectionState.ENDED);
        assertThat(connections.activate(made.id(), administrator)).isInstanceOf(ConnectionChange.Stale.class);
        assertThat(changed(connections.reconnect(made.id(), administrator)).state())
                .isEqualTo(ConnectionState.IDLE);
    }

    @Test
    void twoWhoChangeItAtOnceAreToldApartAndItsHealthIsNoChange() {
        Connection made = made("https://four.example", "us");
        marks.failed(made.id(), "The keys could not be fetched.");

        ConnectionSettings other = settings("https://four.example", "them");
        assertThat(changed(connections.change(made.id(), made.version(), other, administrator))
                        .settings()
                        .clientId())
                .isEqualTo("them");
        assertThat(connections.change(made.id(), made.version(), other, administrator))
                .isInstanceOf(ConnectionChange.Stale.class);
        assertThat(connections.find(made.id()).orElseThrow().health())
                .satisfies(health -> assertThat(health.isFailing()).isTrue())
                .satisfies(health -> assertThat(health.failure()).isEqualTo("The keys could not be fetched."));
        marks.worked(made.id());
        assertThat(connections.find(made.id()).orElseThrow().health().isFailing())
                .isFalse();
    }

    @Test
    void whoseSubjectsAreKnownStaysTheSameRegistration() {
        Connection made = made("https://fixed.example.org", "us");
        assertThat(connections.change(
                        made.id(), made.version(), settings("https://fixed.example.org", "them"), administrator))
                .isInstanceOf(ConnectionChange.Changed.class);
        int version = connections.find(made.id()).orElseThrow().version();
        marks.worked(made.id());

        assertThat(connections.change(made.id(), version, settings("https://other.example.org", "them"), administrator))
                .isInstanceOf(ConnectionChange.Fixed.class);
        assertThat(connections.change(made.id(), version, settings("https://fixed.example.org", "us"), administrator))
                .isInstanceOf(ConnectionChange.Fixed.class);
    }

    private Connection made(String issuer, String client) {
        return changed(connections.connect(ConnectionKind.LTI, settings(issuer, client), administrator));
    }

    private static Connection changed(ConnectionChange change) {
        return ((ConnectionChange.Changed) change).connection();
    }

    private static ConnectionSettings settings(String issuer, String client) {
        return new ConnectionSettings(
                "College",
                issuer,
                client,
                issuer + "/auth",
                issuer + "/token",
                issuer + "/keys",
                List.of("7"),
                List.of(issuer),
                "",
                false);
    }

    private List<String> actions(Connection connection) {
        return jdbc.sql("select action from audit_entry where subject_id = :id order by id")
                .param("id", connection.id().toString())
                .query((row, _) -> row.getString("action"))
                .list();
    }
}

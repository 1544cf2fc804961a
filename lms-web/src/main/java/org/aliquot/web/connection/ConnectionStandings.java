package org.aliquot.web.connection;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionState;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.words.People;
import org.springframework.stereotype.Component;

/** How a connection of any kind stands, and what can be done with it. */
@Component
public class ConnectionStandings {

    private final Accounts accounts;

    ConnectionStandings(Accounts accounts) {
        this.accounts = accounts;
    }

    public ConnectionPage.Standing of(Connection connection, Dates dates) {
        People people = People.of(List.of(connection.connectedBy()), accounts);
        List<ConnectionPage.Fact> facts = new ArrayList<>(List.of(
                new ConnectionPage.Fact(
                        "Connected",
                        dates.dateTime(connection.connectedAt()) + ", by " + people.name(connection.connectedBy())),
                new ConnectionPage.Fact("Last worked", ConnectionWords.worked(connection.health(), dates))));
        String trouble = ConnectionWords.trouble(connection, dates);
        if (!trouble.isEmpty()) {
            facts.add(new ConnectionPage.Fact("Last failure", trouble));
        }
        ConnectionState state = connection.state();
        return new ConnectionPage.Standing(
                connection.id(),
                connection.name(),
                ConnectionWords.state(state),
                ConnectionWords.tone(connection),
                facts,
                new ConnectionPage.Deeds(
                        state == ConnectionState.IDLE,
                        state == ConnectionState.PAUSED,
                        state == ConnectionState.ACTIVE,
                        state != ConnectionState.ENDED,
                        state == ConnectionState.ENDED));
    }
}

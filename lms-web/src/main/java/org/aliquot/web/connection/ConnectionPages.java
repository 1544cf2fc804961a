package org.aliquot.web.connection;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionState;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.address.ConnectionUrls;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.lti.OwnSite;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages about connections. */
@Component
class ConnectionPages {

    private final ConnectionDesk connections;
    private final Accounts accounts;
    private final OwnSite site;

    ConnectionPages(ConnectionDesk connections, Accounts accounts, OwnSite site) {
        this.connections = connections;
        this.accounts = accounts;
        this.site = site;
    }

    ConnectionsPage all(Dates dates) {
        List<Connection> all = connections.all();
        List<@Nullable AccountId> connectedBy = new ArrayList<>();
        all.forEach(one -> connectedBy.add(one.connectedBy()));
        People people = People.of(connectedBy, accounts);
        return new ConnectionsPage(all.stream()
                .map(one -> new ConnectionsPage.Line(
                        one.name(),
                        ConnectionUrls.connection(one.id()),
                        one.settings().issuer(),
                        ConnectionWords.state(one.state()),
                        ConnectionWords.tone(one),
                        people.name(one.connectedBy()),
                        ConnectionWords.worked(one.health(), dates),
                        ConnectionWords.trouble(one.health(), dates)))
                .toList());
    }

    ConnectionPage fresh(ConnectionForm form, FieldErrors errors) {
        return new ConnectionPage(null, form.fields(), ours(), errors, null);
    }

    ConnectionPage one(
            Connection connection, ConnectionForm form, FieldErrors errors, @Nullable String trouble, Dates dates) {
        return new ConnectionPage(standing(connection, dates), form.fields(), ours(), errors, trouble);
    }

    private ConnectionPage.Standing standing(Connection connection, Dates dates) {
        People people = People.of(List.of(connection.connectedBy()), accounts);
        List<ConnectionPage.Fact> facts = new ArrayList<>(List.of(
                new ConnectionPage.Fact(
                        "Connected",
                        dates.dateTime(connection.connectedAt()) + ", by " + people.name(connection.connectedBy())),
                new ConnectionPage.Fact("Last worked", ConnectionWords.worked(connection.health(), dates))));
        String trouble = ConnectionWords.trouble(connection.health(), dates);
        if (!trouble.isEmpty()) {
            facts.add(new ConnectionPage.Fact("Failed since", trouble));
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

    private List<ConnectionPage.Fact> ours() {
        return List.of(
                new ConnectionPage.Fact("Login initiation address", site.to(LtiUrls.LOGIN)),
                new ConnectionPage.Fact("Redirect address and target link", site.to(LtiUrls.LAUNCH)),
                new ConnectionPage.Fact("Address of our keys", site.to(LtiUrls.KEYS)),
                new ConnectionPage.Fact("Custom parameter of a link to an exam", "target=exam/EXAM-KEY"));
    }
}

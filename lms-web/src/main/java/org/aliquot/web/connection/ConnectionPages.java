package org.aliquot.web.connection;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionKind;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.signon.JoinDomains;
import org.aliquot.web.Dates;
import org.aliquot.web.address.ConnectionUrls;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.address.SignOnUrls;
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
    private final SentScores sent;
    private final ConnectionStandings standings;
    private final JoinDomains joinDomains;

    ConnectionPages(
            ConnectionDesk connections,
            Accounts accounts,
            OwnSite site,
            SentScores sent,
            ConnectionStandings standings,
            JoinDomains joinDomains) {
        this.joinDomains = joinDomains;
        this.sent = sent;
        this.standings = standings;
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
                        one.kind() == ConnectionKind.OIDC
                                ? SignOnUrls.provider(one.id())
                                : ConnectionUrls.connection(one.id()),
                        one.kind() == ConnectionKind.OIDC ? "Sign-in" : "LMS",
                        one.settings().issuer(),
                        ConnectionWords.state(one.state()),
                        ConnectionWords.tone(one),
                        people.name(one.connectedBy()),
                        ConnectionWords.worked(one.health(), dates),
                        ConnectionWords.trouble(one, dates)))
                .toList());
    }

    ConnectionPage fresh(ConnectionForm form, FieldErrors errors) {
        return new ConnectionPage(null, null, form.fields(), null, ours(), errors, null);
    }

    ConnectionPage one(
            Connection connection, ConnectionForm form, FieldErrors errors, @Nullable String trouble, Dates dates) {
        String domains = String.join("\n", joinDomains.of(connection.id()));
        return one(connection, form, domains, errors, trouble, dates);
    }

    /** With what was typed as its domains. */
    ConnectionPage one(
            Connection connection,
            ConnectionForm form,
            String domains,
            FieldErrors errors,
            @Nullable String trouble,
            Dates dates) {
        return new ConnectionPage(
                standings.of(connection, dates),
                sent.of(connection.id(), dates).orElse(null),
                form.fields(),
                domains,
                ours(),
                errors,
                trouble);
    }

    private List<ConnectionPage.Copied> ours() {
        return List.of(
                new ConnectionPage.Copied(
                        "our-login",
                        "Login address",
                        site.to(LtiUrls.LOGIN),
                        "Moodle: Initiate login URL. Canvas: OpenID Connect Initiation URL."),
                new ConnectionPage.Copied(
                        "our-launch",
                        "Launch address",
                        site.to(LtiUrls.LAUNCH),
                        "Moodle: Tool URL and Redirection URI(s). Canvas: Target Link URI and Redirect URIs."),
                new ConnectionPage.Copied(
                        "our-keys",
                        "Address of Aliquot’s keys",
                        site.to(LtiUrls.KEYS),
                        "Moodle: Public keyset, with the type Keyset URL. Canvas: Public JWK URL."),
                new ConnectionPage.Copied(
                        "our-target",
                        "Custom parameter",
                        "target=exam/EXAM-KEY",
                        "Only if your LMS cannot choose exams by itself: give it to each link. Replace EXAM-KEY by the last part of the address of the exam’s page, such as"
                                + " mlt-mock-50 in /practice/mlt-mock-50."));
    }
}

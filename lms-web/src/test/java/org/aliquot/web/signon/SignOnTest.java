package org.aliquot.web.signon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.PlatformTest;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.ReadyPeople;
import org.aliquot.people.Role;
import org.aliquot.signon.SignOnChange;
import org.aliquot.signon.SignOnDesk;
import org.aliquot.signon.SignOnRules;
import org.aliquot.signon.SignOnWish;
import org.aliquot.web.signon.SignOnClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A provider of its own for each test, with a domain of its own. */
abstract class SignOnTest extends PlatformTest {

    static final SignOnRules.Groups NO_GROUPS = SignOnRules.Groups.NONE;

    @Autowired
    ConnectionDesk connections;

    @Autowired
    SignOnDesk desk;

    @Autowired
    Accounts accounts;

    @Autowired
    ReadyPeople people;

    FakeProvider provider;
    String domain;
    AccountId administrator;

    @BeforeEach
    void start() {
        provider = new FakeProvider();
        domain = "d" + UUID.randomUUID() + ".example.edu";
        administrator = person(Role.ADMINISTRATOR).id();
    }

    @AfterEach
    void stop() {
        // what other tests find on the sign-in page is theirs alone
        connected().forEach(id -> connections.disconnect(id, administrator));
        provider.close();
    }

    UUID connect(SignOnRules rules) {
        SignOnWish wish =
                new SignOnWish("Riverside College", provider.issuer(), provider.client, FakeProvider.SECRET, rules);
        UUID id = ((SignOnChange.Saved) desk.connect(wish, administrator)).id();
        connections.activate(id, administrator);
        return id;
    }

    /** By whomever, as long as it is this test's provider. */
    Stream<UUID> connected() {
        return connections.all().stream()
                .filter(one -> one.settings().clientId().equals(provider.client))
                .map(Connection::id);
    }

    SignOnRules rules(boolean makes, boolean joins, boolean only) {
        return new SignOnRules(List.of(domain), makes, joins, only, NO_GROUPS);
    }

    SignOnClient browser() {
        return new SignOnClient(site());
    }

    /** Somebody signed in in a browser. */
    SignOnClient browser(AccountId account) {
        SignOnClient browser = browser();
        browser.cookies.put("aliquot_session", people.inBrowser(account));
        return browser;
    }

    Answer come(SignOnClient browser, UUID id) {
        return browser.signIn(provider, Map.of("provider", id.toString()));
    }

    /** An account with an address of the provider's domain. */
    AccountId account(String name, Role... roles) {
        return people.make(address(name), roles);
    }

    String address(String name) {
        return name + "@" + domain;
    }

    Optional<AccountId> identity(UUID connection, String subject) {
        return jdbc.sql("select account_id from outside_identity where connection_id = :id and subject = :subject")
                .param("id", connection)
                .param("subject", subject)
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    String email(AccountId account) {
        return accounts.find(account).orElseThrow().email();
    }
}

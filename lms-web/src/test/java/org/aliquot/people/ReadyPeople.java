package org.aliquot.people;

import java.util.Map;
import java.util.Set;
import org.aliquot.PlatformTest;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/**
 * People by the thousand, signed in already. What a sign-in costs, a tenth of a second of a core for the password alone, is
 * paid where signing in is what a test is about; all others share one hash.
 */
@TestComponent
public class ReadyPeople {

    private final AccountTable table;
    private final Tokens tokens;
    private final AuditLog audit;
    private final String hash;

    ReadyPeople(AccountTable table, Tokens tokens, AuditLog audit, PasswordHashing hashing) {
        this.table = table;
        this.tokens = tokens;
        this.audit = audit;
        this.hash = hashing.hash(PlatformTest.PASSWORD);
    }

    @Transactional
    public AccountId make(String email, Role... roles) {
        AccountId id = AccountId.next();
        table.insert(id, new NewAccount(email, "Test Person", PlatformTest.PASSWORD, Set.of(roles), false), hash);
        audit.record(new AuditEntry(null, "account.created", "account", id.toString(), Map.of("demo", "false")));
        return id;
    }

    public AccountId named(String email) {
        return table.credentials(email).orElseThrow().id();
    }

    /** What the cookie of a browser holds after a sign-in. */
    public String inBrowser(AccountId person) {
        return tokens.issue(person, Tokens.Kind.BROWSER, Origin.of("127.0.0.1")).secret();
    }

    /** A token for programs. */
    public String signedIn(AccountId person) {
        return tokens.issue(person, Tokens.Kind.API, Origin.of("127.0.0.1")).secret();
    }
}

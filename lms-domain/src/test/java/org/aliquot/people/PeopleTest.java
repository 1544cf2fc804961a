package org.aliquot.people;

import java.util.stream.Stream;
import org.aliquot.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** People of the module alone: who they are, and how they prove it. */
abstract class PeopleTest extends ModuleTest {

    static final String PASSWORD = "a long enough password";

    static final Origin HERE = Origin.of("127.0.0.1");

    @Autowired
    private PasswordHashing hashing;

    @Autowired
    Tokens tokens;

    Mailbox mailbox;

    @BeforeEach
    void haveAMailbox() {
        mailbox = new Mailbox(jdbc);
    }

    AccountId person(Role... roles) {
        AccountId person =
                new AccountId(account(Stream.of(roles).map(Role::word).toArray(String[]::new)));
        hashed(person, hashing.hash(PASSWORD));
        return person;
    }

    void hashed(AccountId person, String hash) {
        jdbc.sql("update account set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", person)
                .update();
    }

    String email(AccountId person) {
        return "p" + person + "@example.org";
    }

    /** The secret of a new sign-in in a browser. */
    String browser(AccountId person) {
        return tokens.issue(person, Tokens.Kind.BROWSER, HERE).secret();
    }

    boolean isSignedIn(String secret) {
        return tokens.resolve(secret).isPresent();
    }
}

package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What administrators do to people and to each other holds at once, and somebody always administers. */
class AdministratorsIT extends PeopleTest {

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private PasswordReset reset;

    @Autowired
    private SignIn signIn;

    @Autowired
    private PendingSignIns pending;

    @Autowired
    private LostAdministrator lost;

    @Autowired
    private DataSource database;

    private AccountId administrator;

    @BeforeEach
    void oneAdministers() {
        jdbc.sql("update account set status = 'suspended'").update();
        administrator = person(Role.ADMINISTRATOR);
    }

    @Test
    void nobodySuspendsOrDemotesThemselves() {
        assertThat(desk.suspend(administrator, administrator)).isEqualTo(AccountOutcome.YOURSELF);
        assertThat(desk.edit(administrator, change(email(administrator), "Me", Role.LEARNER, 0), administrator))
                .isEqualTo(AccountOutcome.YOURSELF);
    }

    @Test
    void twoAdministratorsCannotRemoveEachOther() throws Exception {
        AccountId other = person(Role.ADMINISTRATOR);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<AccountOutcome>> both =
                    List.of(() -> desk.suspend(other, administrator), () -> desk.suspend(administrator, other));
            assertThat(threads.invokeAll(both))
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder(AccountOutcome.DONE, AccountOutcome.LAST_ADMINISTRATOR);
        }
    }

    @Test
    void theSecondOfTwoIsToldAndChangesNothing() {
        AccountId learner = person(Role.LEARNER);
        assertThat(desk.edit(learner, change(email(learner), "First", Role.LEARNER, 0), administrator))
                .isEqualTo(AccountOutcome.DONE);
        assertThat(desk.edit(learner, change(email(learner), "Second", Role.LEARNER, 0), administrator))
                .isEqualTo(AccountOutcome.STALE);
        assertThat(desk.find(learner).orElseThrow().account().name()).isEqualTo("First");
    }

    @Test
    void anAddressBelongsToOnePerson() {
        AccountId one = person(Role.LEARNER);
        AccountId two = person(Role.LEARNER);
        assertThat(desk.edit(two, change(email(one).toUpperCase(Locale.ROOT), "Two", Role.LEARNER, 0), administrator))
                .isEqualTo(AccountOutcome.ADDRESS_TAKEN);
        assertThat(desk.invite(new Invitee(email(one), "Again", Set.of(Role.LEARNER)), administrator))
                .isEmpty();
    }

    /** The other one's account is not committed yet when this one looks whether the address is free. */
    @Test
    void theSecondToGiveAnAddressIsToldAlsoWhenItHappensAtOnce() throws Exception {
        AccountId learner = person(Role.LEARNER);
        AccountId before = person(Role.LEARNER);
        String wanted = "both@example.org";
        try (var other = database.getConnection();
                var threads = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            try (var insert = other.prepareStatement("update account set email = ? where id = ?")) {
                insert.setString(1, wanted);
                insert.setObject(2, before.value());
                insert.executeUpdate();
            }
            var second =
                    threads.submit(() -> desk.edit(learner, change(wanted, "Second", Role.LEARNER, 0), administrator));
            awaitBlocked();
            other.commit();
            assertThat(second.get()).isEqualTo(AccountOutcome.ADDRESS_TAKEN);
        }
    }

    @Test
    void aSuspendedPersonIsOutAtOnceAndComesBackWhenReinstated() {
        AccountId learner = person(Role.LEARNER);
        String browser = browser(learner);
        assertThat(isSignedIn(browser)).isTrue();
        desk.suspend(learner, administrator);
        assertThat(isSignedIn(browser)).isFalse();
        reset.ask(email(learner), "127.0.0.1");
        assertThat(mailbox.to(email(learner))).isEmpty();
        desk.reinstate(learner, administrator);
        assertThat(signIn.attempt(email(learner), PASSWORD, HERE)).isInstanceOf(SignInResult.Accepted.class);
    }

    @Test
    void nobodyEntersAsWhoLostEverythingUntilTheLinkIsUsed() {
        String browser = browser(administrator);
        String halfway = pending.begin(administrator).pending();
        assertThat(isSignedIn(browser)).isTrue();
        assertThat(pending.find(halfway)).isPresent();

        String link = lost.newLink(administrator);

        assertThat(isSignedIn(browser)).isFalse();
        assertThat(pending.find(halfway)).isEmpty();
        assertThat(signIn.attempt(email(administrator), PASSWORD, HERE)).isInstanceOf(SignInResult.Refused.class);

        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(reset.choose(secret, "quite another sentence")).isEqualTo(PasswordReset.Outcome.DONE);
        assertThat(signIn.attempt(email(administrator), "quite another sentence", HERE))
                .isInstanceOf(SignInResult.Accepted.class);
    }

    @Test
    void rolesCountAtOnceAndTheAuditLogHoldsNoNames() {
        AccountId learner = person(Role.LEARNER);
        String browser = browser(learner);
        assertThat(tokens.resolve(browser))
                .map(holder -> holder.caller().roles())
                .contains(Set.of(Role.LEARNER));
        desk.edit(learner, change(email(learner), "Zed", Role.ADMINISTRATOR, 0), administrator);
        assertThat(tokens.resolve(browser))
                .map(holder -> holder.caller().roles())
                .contains(Set.of(Role.ADMINISTRATOR));
        desk.edit(learner, change("x" + email(learner), "Zed", Role.ADMINISTRATOR, 1), administrator);
        assertThat(mailbox.kinds(email(learner))).containsExactly("address-changed");
        assertThat(jdbc.sql("select count(*) from audit_entry where details::text ~ '(@|Zed|Test Person)'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static AccountChange change(String email, String name, Role role, int version) {
        return new AccountChange(email, name, Set.of(role), version);
    }
}

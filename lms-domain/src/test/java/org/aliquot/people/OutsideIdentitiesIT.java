package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aliquot.ModuleTest;
import org.aliquot.mail.Letter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** People who come from another system: who they are, what they have no address for, and how they get in. */
class OutsideIdentitiesIT extends ModuleTest {

    private static final UUID SYSTEM = UUID.randomUUID();

    @Autowired
    private OutsideIdentities identities;

    @Autowired
    private EntryCodes codes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private Erasure erasure;

    @Autowired
    private AccountMail mail;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoComesAgainHasTheSameAccountAndWhoComesFromElsewhereAnother() {
        AccountView first = meet(SYSTEM, "maya", "Maya Okafor");

        assertThat(first.name()).isEqualTo("Maya Okafor");
        assertThat(first.roles()).containsExactly(Role.LEARNER);
        assertThat(first.hasAddress()).isFalse();
        assertThat(meet(SYSTEM, "maya", "Somebody Else")).isEqualTo(first);
        assertThat(meet(UUID.randomUUID(), "maya", "Maya Okafor").id()).isNotEqualTo(first.id());
    }

    @Test
    void twoLaunchesAtTheSameMomentAreOnePerson() throws Exception {
        Callable<AccountId> launch = () -> meet(SYSTEM, "twice", null).id();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<AccountId> one = both.submit(launch);
            Future<AccountId> other = both.submit(launch);
            assertThat(one.get()).isEqualTo(other.get());
        }
    }

    @Test
    void aNameMayBeMissingOrBadAndIsThenMadeUp() {
        assertThat(meet(SYSTEM, "nameless", null).name()).matches("Learner [0-9a-f]{6}");
        assertThat(meet(SYSTEM, "blank", " \n ").name()).matches("Learner [0-9a-f]{6}");
        assertThat(meet(SYSTEM, "lines", "Ana\nMaría").name()).isEqualTo("Ana María");
        assertThat(meet(SYSTEM, "long", "x".repeat(300)).name()).hasSize(200);
    }

    @Test
    void withoutAnAddressNobodyFindsThemByOneAndNothingIsSent() {
        AccountView person = meet(SYSTEM, "quiet", "Quiet Person");

        assertThat(accounts.search("quiet p", null, 10)).contains(person);
        assertThat(accounts.search("@", null, 10)).doesNotContain(person);
        assertThat(desk.inviteAgain(person.id(), person.id())).isFalse();
        transaction.executeWithoutResult(
                _ -> mail.send(person.id(), "trial", Letter.of("Subject", "Text"), Duration.ofDays(1)));
        assertThat(jdbc.sql("select count(*) from mail_message where account_id = :id")
                        .param("id", person.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anAdministratorMayGiveThemAnAddress() {
        AccountView person = meet(SYSTEM, "later", "Later Person");
        AccountId administrator = new AccountId(account("administrator"));
        int version = desk.find(person.id()).orElseThrow().version();

        AccountChange renamed = new AccountChange("", "Later, Renamed", person.roles(), version);
        assertThat(desk.edit(person.id(), renamed, administrator)).isEqualTo(AccountOutcome.DONE);
        AccountChange addressed = new AccountChange("later@example.org", "Later", person.roles(), version + 1);
        assertThat(desk.edit(person.id(), addressed, administrator)).isEqualTo(AccountOutcome.DONE);
        assertThat(accounts.find(person.id()).orElseThrow().email()).isEqualTo("later@example.org");
    }

    @Test
    void erasureTakesTheIdentityAndBlotsNothingElse() {
        AccountView person = meet(SYSTEM, "gone", "Bo");
        AccountId administrator = new AccountId(account("administrator"));
        jdbc.sql("update account set name = 'Robo Bo' where id = :id")
                .param("id", administrator)
                .update();

        assertThat(erasure.erase(person.id(), administrator)).isEqualTo(AccountOutcome.DONE);

        assertThat(jdbc.sql("select count(*) from outside_identity where subject = 'gone'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(meet(SYSTEM, "gone", "Bo").id()).isNotEqualTo(person.id());
    }

    @Test
    void aWayInOpensOnceAndWithinAMinute() {
        AccountId person = meet(SYSTEM, "enters", null).id();
        String code = codes.make(person);
        String late = codes.make(person);

        assertThat(codes.find(code).map(Caller::id)).contains(person);
        assertThat(codes.use(code))
                .isInstanceOfSatisfying(
                        EntryCodes.Entry.Open.class,
                        open -> assertThat(open.caller().id()).isEqualTo(person));
        assertThat(codes.use(code)).isInstanceOf(EntryCodes.Entry.Over.class);
        clockForward(EntryCodes.LIFE.plusSeconds(1));
        assertThat(codes.use(late)).isInstanceOf(EntryCodes.Entry.Over.class);
    }

    @Test
    void whoIsSuspendedGetsInByNone() {
        AccountId person = meet(SYSTEM, "suspended", null).id();
        String code = codes.make(person);
        desk.suspend(person, new AccountId(account("administrator")));

        assertThat(codes.find(code)).isEmpty();
        assertThat(codes.use(code)).isInstanceOf(EntryCodes.Entry.Over.class);
    }

    private AccountView meet(UUID connection, String subject, @Nullable String name) {
        return Objects.requireNonNull(
                transaction.execute(_ -> identities.meet(new OutsidePerson(connection, subject, name))));
    }
}

package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators invite, change and suspend people, and somebody always administers. */
class PeopleDeskIT extends PlatformTest {

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private javax.sql.DataSource database;

    private Person administrator;
    private Mailbox mailbox;

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from hourly_count").update();
        administrator = person(Role.ADMINISTRATOR);
        mailbox = new Mailbox(jdbc);
    }

    @Test
    void anInvitedPersonChoosesAPasswordByTheLink() {
        String email = "invited-" + AccountId.next() + "@example.org";
        Api.Reply made = administrator
                .api()
                .post(
                        "/people",
                        "{\"email\": \"" + email + "\", \"name\": \"Ines Novak\", \"roles\": [\"instructor\"]}")
                .requireStatus(201);
        assertThat(made.text("/state")).isEqualTo("invited");
        String first = mailbox.secret(email, "/password-resets/");
        administrator
                .api()
                .post("/people/" + made.text("/id") + "/invitation", "")
                .requireStatus(202);
        String second = mailbox.secret(email, "/password-resets/");
        String password = "{\"password\": \"" + PASSWORD + "\"}";
        anonymous().put("/password-resets/" + first, password).requireStatus(410);
        anonymous().put("/password-resets/" + second, password).requireStatus(204);
        assertThat(anonymous().signedIn(email, PASSWORD).get("/me").text("/roles/0"))
                .isEqualTo("instructor");
        administrator
                .api()
                .post("/people/" + made.text("/id") + "/invitation", "")
                .requireStatus(404);
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndChangesNothing() {
        Person learner = person(Role.LEARNER);
        String path = "/people/" + learner.id() + "/account";
        String version = administrator.api().get(path).text("/version");
        administrator
                .api()
                .put(path, account(learner.email(), "First", version))
                .requireStatus(200);
        assertThat(administrator
                        .api()
                        .put(path, account(learner.email(), "Second", version))
                        .requireStatus(409)
                        .code())
                .isEqualTo("stale-version");
        assertThat(administrator.api().get(path).text("/name")).isEqualTo("First");
    }

    /** The other one's account is not committed yet when this one looks whether the address is free. */
    @Test
    void theSecondToGiveAnAddressIsToldAlsoWhenItHappensAtOnce() throws Exception {
        Person learner = person(Role.LEARNER);
        String path = "/people/" + learner.id() + "/account";
        String version = administrator.api().get(path).text("/version");
        String wanted = "both-" + AccountId.next() + "@example.org";
        try (var other = database.getConnection();
                var threads = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            try (var insert = other.prepareStatement("update account set email = ? where id = cast(? as uuid)")) {
                insert.setString(1, wanted);
                insert.setString(2, person(Role.LEARNER).id().toString());
                insert.executeUpdate();
            }
            var second = threads.submit(() -> administrator.api().put(path, account(wanted, "Second", version)));
            awaitBlocked();
            other.commit();
            assertThat(second.get().requireStatus(422).text("/errors/0/field")).isEqualTo("email");
        }
    }

    @Test
    void aSuspendedPersonIsOutAtOnceAndComesBackWhenReinstated() {
        Person learner = person(Role.LEARNER);
        assertThat(learner.api().get("/me").status()).isEqualTo(200);
        administrator.api().post("/people/" + learner.id() + "/suspension", "").requireStatus(200);
        assertThat(learner.api().get("/me").status()).isEqualTo(401);
        anonymous()
                .post("/password-resets", "{\"email\": \"" + learner.email() + "\"}")
                .requireStatus(202);
        assertThat(mailbox.to(learner.email())).isEmpty();
        administrator.api().delete("/people/" + learner.id() + "/suspension").requireStatus(200);
        anonymous().signedIn(learner.email(), PASSWORD);
    }

    @Test
    void rolesCountAtOnceAndTheAuditLogHoldsNoNames() {
        Person learner = person(Role.LEARNER);
        assertThat(learner.api().get("/people").status()).isEqualTo(403);
        desk.edit(
                learner.id(),
                new AccountChange(learner.email(), "Zed", Set.of(Role.ADMINISTRATOR), 0),
                administrator.id());
        assertThat(learner.api().get("/people").status()).isEqualTo(200);
        desk.edit(
                learner.id(),
                new AccountChange("x" + learner.email(), "Zed", Set.of(Role.ADMINISTRATOR), 1),
                administrator.id());
        assertThat(mailbox.kinds(learner.email())).containsExactly("address-changed");
        assertThat(jdbc.sql("select count(*) from audit_entry where details::text ~ '(@|Zed|Test Person)'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodySuspendsOrDemotesThemselves() {
        AccountId self = administrator.id();
        assertThat(desk.suspend(self, self)).isEqualTo(AccountOutcome.YOURSELF);
        assertThat(desk.edit(self, new AccountChange(administrator.email(), "Me", Set.of(Role.LEARNER), 0), self))
                .isEqualTo(AccountOutcome.YOURSELF);
    }

    @Test
    void twoAdministratorsCannotRemoveEachOther() throws Exception {
        Person other = person(Role.ADMINISTRATOR);
        jdbc.sql("update account set status = 'suspended' where 'administrator' = any(roles) and id not in (:a, :b)")
                .param("a", administrator.id().value())
                .param("b", other.id().value())
                .update();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<AccountOutcome>> both = List.of(
                    () -> desk.suspend(other.id(), administrator.id()),
                    () -> desk.suspend(administrator.id(), other.id()));
            assertThat(threads.invokeAll(both))
                    .extracting(java.util.concurrent.Future::get)
                    .containsExactlyInAnyOrder(AccountOutcome.DONE, AccountOutcome.LAST_ADMINISTRATOR);
        } finally {
            jdbc.sql("update account set status = 'active' where 'administrator' = any(roles)")
                    .update();
        }
    }

    @Test
    void anAddressBelongsToOnePerson() {
        Person one = person(Role.LEARNER);
        Person two = person(Role.LEARNER);
        assertThat(desk.edit(
                        two.id(),
                        new AccountChange(
                                one.email().toUpperCase(java.util.Locale.ROOT), "Two", Set.of(Role.LEARNER), 0),
                        administrator.id()))
                .isEqualTo(AccountOutcome.ADDRESS_TAKEN);
        assertThat(desk.invite(new Invitee(one.email(), "Again", Set.of(Role.LEARNER)), administrator.id()))
                .isEmpty();
    }

    private static String account(String email, String name, String version) {
        return "{\"email\": \"" + email + "\", \"name\": \"" + name + "\", \"roles\": [\"learner\"], \"version\": "
                + version + "}";
    }
}

package org.aliquot.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An erased person's name and address are nowhere in the database, and what they did is still there. */
class ErasureIT extends PlatformTest {

    private static final String NAME = "Quirinalia Wexworth";

    private static final String ERASED = "update account set status = 'erased' where id = :id";

    @Autowired
    private AddressChange addresses;

    @Autowired
    private Erasure erasure;

    @Autowired
    private ErasureWishes wishes;

    @Autowired
    private TransactionTemplate transaction;

    private Person administrator;

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from hourly_count").update();
        administrator = person(Role.ADMINISTRATOR);
    }

    @Test
    void nameAndAddressAreNowhereAfterwards() {
        Person learner = knownEverywhere();
        assertThat(placesWith(NAME))
                .contains("account", "people_import_row", "mail_message", "sign_up", "attempt_event");
        assertThat(placesWith(learner.email())).contains("account", "people_import_row", "mail_message", "sign_up");

        erase(learner).requireStatus(204);

        assertThat(placesWith(NAME)).isEmpty();
        assertThat(placesWith(learner.email())).isEmpty();
    }

    @Test
    void whatTheyDidStaysAndTheyAreOut() {
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        awaitOutcome(attempt);

        erase(learner).requireStatus(204);

        learner.api().get("/me").requireStatus(401);
        assertThat(jdbc.sql("select count(*) from exam_outcome where account_id = :id")
                        .param("id", learner.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select status from enrollment where account_id = :id")
                        .param("id", learner.id())
                        .query(String.class)
                        .single())
                .isEqualTo("ended");
        administrator.api().get("/people/" + learner.id()).requireStatus(404);
        administrator.api().get("/people/" + learner.id() + "/account").requireStatus(404);
        erase(learner).requireStatus(404);
        Map<String, @Nullable Object> deed = jdbc.sql(
                        "select actor, details from audit_entry where action = 'account.erased' and subject_id = :id")
                .param("id", learner.id().toString())
                .query()
                .singleRow();
        assertThat(deed.get("actor")).isEqualTo(administrator.id().value());
        assertThat(String.valueOf(deed.get("details"))).isEqualTo("{}");
    }

    @Test
    void aNameThatIsNewAtThatMomentIsNowhereAfterwardsEither() {
        Person learner = learner();
        String name = "Oriantha Wexbridge";
        cohortOf("{\"name\": \"Class of " + name + "\", \"course\": \"mlt\"}", person(Role.INSTRUCTOR), learner);
        CompletableFuture<Api.Reply> erased = during(
                "update account set name = '" + name + "', version = version + 1 where id = :id",
                learner,
                () -> erase(learner));

        erased.join().requireStatus(204);
        assertThat(placesWith(name)).isEmpty();
    }

    @Test
    void neitherAnAccommodationNorANewAddressIsWrittenOfWhoIsErasedAtThatMoment() {
        Person learner = learner();
        String path = "/people/" + learner.id() + "/accommodation";
        String wish = "{\"extraTimePercent\": 50, \"largerText\": true}";
        CompletableFuture<Api.Reply> given =
                during(ERASED, learner, () -> administrator.api().put(path, wish));
        given.join().requireStatus(404);
        assertThat(jdbc.sql("select extra_time_percent from account where id = :id")
                        .param("id", learner.id())
                        .query(Integer.class)
                        .single())
                .isZero();

        Person other = learner();
        String address = "moved-" + other.email();
        CompletableFuture<AddressChange.Outcome> asked =
                during(ERASED, other, () -> addresses.ask(other.id(), address, PASSWORD));
        assertThat(asked.join()).isEqualTo(AddressChange.Outcome.SENT);
        assertThat(placesWith(address)).isEmpty();
    }

    @Test
    void whoSignsInAtThatMomentIsNotInAndLeavesNoVisit() {
        Person learner = learner();
        String words = "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(learner.email(), PASSWORD);

        CompletableFuture<Api.Reply> signedIn = requireNonNull(transaction.execute(_ -> {
            erasure.erase(learner.id(), administrator.id());
            CompletableFuture<Api.Reply> started =
                    CompletableFuture.supplyAsync(() -> anonymous().post("/sessions", words));
            awaitBlocked();
            return started;
        }));

        signedIn.join().requireStatus(401);
        for (String table : List.of("last_visit", "access_token")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where account_id = :id")
                            .param("id", learner.id())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aWishWaitsForWhoHasTheAccountAndIsNotInTheirWay() {
        Person learner = learner();
        jdbc.sql("""
                        insert into erasure_wish (account_id, asked_at, due_at)
                        values (:id, server_now() - interval '15 days', server_now() - interval '1 day')
                        """).param("id", learner.id()).update();

        CompletableFuture<Void> carriedOut = requireNonNull(transaction.execute(_ -> {
            jdbc.sql("select id from account where id = :id for update")
                    .param("id", learner.id())
                    .query(UUID.class)
                    .single();
            CompletableFuture<Void> started = CompletableFuture.runAsync(wishes::carryOut);
            awaitBlocked();
            assertThat(jdbc.sql("select account_id from erasure_wish where account_id = :id for update nowait")
                            .param("id", learner.id())
                            .query(UUID.class)
                            .list())
                    .hasSize(1);
            return started;
        }));

        carriedOut.join();
        administrator.api().get("/people/" + learner.id()).requireStatus(404);
    }

    /** Does something that has to wait while a statement about a person is under way. */
    private <T> CompletableFuture<T> during(String statement, Person person, Supplier<T> deed) {
        return requireNonNull(transaction.execute(_ -> {
            jdbc.sql(statement).param("id", person.id()).update();
            CompletableFuture<T> started = CompletableFuture.supplyAsync(deed);
            awaitBlocked();
            return started;
        }));
    }

    @Test
    void theAddressIsFreeAgain() {
        Person learner = learner();
        erase(learner).requireStatus(204);
        invite(learner.email(), "Somebody Else").requireStatus(201);
    }

    @Test
    void nobodyErasesThemselves() {
        assertThat(erase(administrator).requireStatus(409).code()).isEqualTo("not-yourself");
        assertThat(administrator.api().get("/me").status()).isEqualTo(200);
    }

    private Api.Reply erase(Person person) {
        return administrator.api().delete("/people/" + person.id() + "/account");
    }

    private Api.Reply invite(String email, String name) {
        return administrator
                .api()
                .post(
                        "/people",
                        "{\"email\": \"%s\", \"name\": \"%s\", \"roles\": [\"learner\"]}".formatted(email, name));
    }

    /** A learner with a note about an exam, a message, a row of an import and a sign-up that was never confirmed. */
    private Person knownEverywhere() {
        Person learner = learner();
        String version =
                administrator.api().get("/people/" + learner.id() + "/account").text("/version");
        administrator
                .api()
                .put(
                        "/people/" + learner.id() + "/account",
                        "{\"email\": \"%s\", \"name\": \"%s\", \"roles\": [\"learner\"], \"version\": %s}"
                                .formatted(learner.email(), NAME, version))
                .requireStatus(200);
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        administrator
                .api()
                .post("/attempts/" + attempt + "/extensions", "{\"minutes\": 5, \"reason\": \"" + NAME + "\"}")
                .requireStatus(200);
        administrator
                .api()
                .put("/people/" + learner.id() + "/accommodation", "{\"extraTimePercent\": 50, \"largerText\": false}")
                .requireStatus(200);
        insertBeside(learner);
        return learner;
    }

    private void insertBeside(Person learner) {
        jdbc.sql("""
                        insert into sign_up (secret_hash, email, name, password_hash, created_at, expires_at)
                        values (sha256(cast(:email as bytea)), upper(:email), :name, '', server_now(), server_now())
                        """).param("email", learner.email()).param("name", NAME).update();
        jdbc.sql("""
                        with made as (
                          insert into people_import (id, made_by, file_name, status, unused, read_at, of_program)
                          values (gen_random_uuid(), :by, 'list.csv', 'planned', '{}', server_now(), false)
                          returning id)
                        insert into people_import_row (import_id, number, verdict, email, name, roles, changes, problems, kept)
                        select id, 2, 'unchanged', :email, :name, '{}', '{}', '[]', '' from made
                        """)
                .param("by", administrator.id())
                .param("email", learner.email())
                .param("name", NAME)
                .update();
        jdbc.sql("""
                        insert into mail_message (id, kind, account_id, address, subject, body_text, body_html, status, tries,
                                                  next_at, useful_until, created_at)
                        values (gen_random_uuid(), 'welcome', null, :email, 'Hello', :name, '', 'sent', 1, server_now(),
                                server_now(), server_now())
                        """).param("email", learner.email()).param("name", NAME).update();
    }

    /** Names of the tables in whose rows these words stand, in any column. */
    private List<String> placesWith(String words) {
        List<String> tables = jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query((row, number) -> row.getString("tablename"))
                .list();
        return tables.stream()
                .filter(table -> jdbc.sql("select exists (select from \"" + table
                                + "\" t where position(:words in lower(cast(t as text))) > 0)")
                        .param("words", words.toLowerCase(Locale.ROOT))
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}

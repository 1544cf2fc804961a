package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An erased person's name and address are nowhere in the database, and what they did is still there. */
class ErasureIT extends PlatformTest {

    private static final String NAME = "Quirinalia Wexworth";

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

package org.aliquot.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at one cohort in the same moment, and what a change sends to the database. */
class CohortRowsIT extends PlatformTest {

    @Autowired
    private TransactionTemplate transaction;

    private Api administrator;
    private String cohort;

    @BeforeEach
    void haveAClass() {
        administrator = person(Role.ADMINISTRATOR).api();
        cohort = cohort(person(Role.INSTRUCTOR));
    }

    @Test
    void ofTwoWhoSaveInTheSameMomentOneIsTold() {
        List<CompletableFuture<Api.Reply>> both = transaction.execute(status -> {
            jdbc.sql("select from cohort where id = :id for update")
                    .param("id", UUID.fromString(cohort))
                    .query()
                    .listOfRows();
            List<CompletableFuture<Api.Reply>> started = Stream.of("One", "Other")
                    .map(name -> CompletableFuture.supplyAsync(() -> rename(name)))
                    .toList();
            awaitBlocked();
            return started;
        });

        assertThat(both.stream().map(CompletableFuture::join).map(Api.Reply::status))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(administrator.get("/cohorts/" + cohort).json().at("/version").asInt())
                .isEqualTo(1);
    }

    /** So that it excludes other changes and {@code for share}, and nobody who joins the class meanwhile. */
    @Test
    void whoeverChangesItKeepsTheRow() {
        List<String> settings = statements.during(() -> rename("Another").requireStatus(200));
        List<String> plan = statements.during(() -> pace(0, "{}").requireStatus(200));

        assertThat(settings)
                .filteredOn(sql -> sql.contains(" for no key update"))
                .hasSize(1);
        assertThat(plan).filteredOn(sql -> sql.contains(" for no key update")).hasSize(1);
    }

    @Test
    void anotherCodeOrPlanIsNoChangeOfTheSettings() {
        administrator.post("/cohorts/" + cohort + "/code", "").requireStatus(200);
        pace(0, "{\"mlt-bb-02\": \"%s\"}".formatted(day())).requireStatus(200);

        rename("Still the first change").requireStatus(200);
        assertThat(pace(1, "{}").status()).as("and the other way round").isEqualTo(200);
    }

    @Test
    void aLongerPlanTakesNoStatementForEachLesson() {
        int one = sent(() -> pace(0, "{\"mlt-bb-02\": \"%s\"}".formatted(day())).requireStatus(200));
        int three = sent(() -> pace(
                        1,
                        "{\"mlt-bb-02\": \"%1$s\", \"mlt-bb-01\": \"%1$s\", \"mlt-bb-03\": \"%1$s\", \"mlt-bb-04\": \"%1$s\"}"
                                .formatted(day()))
                .requireStatus(200));

        assertThat(three).isLessThanOrEqualTo(one + 1);
    }

    private int sent(Runnable work) {
        List<String> sent = statements.during(work);
        return sent.size();
    }

    private Api.Reply rename(String name) {
        return administrator.put("/cohorts/" + cohort, "{\"name\": \"" + name + "\", \"version\": 0}");
    }

    private Api.Reply pace(int version, String lessons) {
        return administrator.put(
                "/cohorts/" + cohort + "/pace", "{\"version\": " + version + ", \"lessons\": " + lessons + "}");
    }

    private static LocalDate day() {
        return LocalDate.of(2030, 1, 8);
    }
}

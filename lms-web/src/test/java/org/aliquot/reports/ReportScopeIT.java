package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every report for every role, in an own class and in a foreign one. */
class ReportScopeIT extends PlatformTest {

    private Person own;
    private Person foreign;
    private Person administrator;
    private Person member;
    private Person stranger;
    private String cohort;

    @BeforeEach
    void twoClasses() {
        own = person(Role.INSTRUCTOR);
        foreign = person(Role.INSTRUCTOR);
        administrator = person(Role.ADMINISTRATOR);
        member = person(Role.LEARNER);
        stranger = person(Role.LEARNER);
        cohort = cohort(own, member);
        cohort(foreign, stranger);
        for (Person learner : List.of(member, stranger)) {
            String attempt = learner.api()
                    .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                    .text("/id");
            learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
            awaitOutcome(attempt);
        }
        jdbc.sql("update enrollment set ends_on = cast(server_now() as date) + 10 where account_id in (:people)")
                .param("people", List.of(member.id().value(), stranger.id().value()))
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"learners", "sittings", "windows"})
    void anInstructorSeesTheOwnClassAndNobodyElse(String report) {
        assertThat(people(own, report, "")).containsOnly(member.id().toString());
        assertThat(people(foreign, report, "")).containsOnly(stranger.id().toString());
        assertThat(people(administrator, report, "&search=" + member.email()))
                .containsOnly(member.id().toString());
        assertThat(people(administrator, report, "&search=" + stranger.email())).isNotEmpty();
        assertThat(people(own, report, "&search=" + stranger.email())).isEmpty();
        assertThat(people(own, report, "&cohort=" + cohort))
                .containsOnly(member.id().toString());
        assertThat(get(own, report, "?course=mlt").json().at("/totals/0/value").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"learners", "outcomes", "sittings", "windows"})
    void aForeignClassIsAsUnknownAsNone(String report) {
        for (String format : List.of("json", "csv", "xlsx")) {
            String query = "?cohort=" + cohort + "&format=" + format;
            assertThat(get(foreign, report, query).status()).as(format).isEqualTo(404);
            assertThat(get(member, report, query).status()).as(format).isEqualTo(403);
            assertThat(get(own, report, query).status()).as(format).isEqualTo(200);
            assertThat(get(administrator, report, query).status()).as(format).isEqualTo(200);
        }
        assertThat(page(foreign, report)).isEqualTo(404);
        assertThat(page(own, report)).isEqualTo(200);
        assertThat(page(administrator, report)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"learners", "sittings", "windows"})
    void aFileHoldsWhatThePageHolds(String report) {
        String file = get(own, report, "?format=csv").raw().body();

        assertThat(file).contains(member.email()).doesNotContain(stranger.email());
        assertThat(own.api()
                        .get(site() + "/teach/reports/" + report + "/file?format=csv")
                        .raw()
                        .body())
                .isEqualTo(file);
    }

    @Test
    void aSharedViewShowsEachReaderTheirOwnLearners() {
        String view = own.api().post("/reports/views", """
                        {"name": "Everybody", "report": "learners", "parameters": {"course": "mlt"}, "shared": true}
                        """).requireStatus(201).text("/id");

        String seen = foreign.api()
                .get(site() + "/teach/reports/learners?course=mlt&view=" + view)
                .raw()
                .body();

        assertThat(seen).contains("Everybody", stranger.email()).doesNotContain(member.email());
        assertThat(foreign.api().delete("/reports/views/" + view + "?version=0").status())
                .isEqualTo(404);
    }

    @Test
    void aSharedViewOfAClassThatIsNotTheReadersSaysSo() {
        String view = own.api().post("/reports/views", """
                        {"name": "Mine", "report": "learners", "parameters": {"cohort": "%s"}, "shared": true}
                        """.formatted(cohort)).text("/id");

        Reply closed = foreign.api().get(site() + "/teach/reports/learners?cohort=" + cohort + "&view=" + view);

        assertThat(closed.status()).isEqualTo(404);
        assertThat(closed.raw().body())
                .contains("This view is about a class that is not one of yours")
                .doesNotContain(member.email());
    }

    @ParameterizedTest
    @ValueSource(strings = {"course", "cohort", "payer"})
    void sumsCountTheOwnClassAlone(String by) {
        Reply sums = get(own, "outcomes", "?groupBy=" + by).requireStatus(200);

        assertThat(sums.json().path("items")).hasSize(1);
        assertThat(sums.json().at("/items/0/values/learners").asInt()).isEqualTo(1);
        assertThat(sums.json().at("/items/0/values/started").asInt()).isEqualTo(1);
    }

    @Test
    void aLearnerInTwoClassesShowsAnInstructorTheOwnOne() {
        administrator
                .api()
                .post("/cohorts/" + cohort(foreign) + "/members", "{\"people\": [\"" + member.id() + "\"]}")
                .requireStatus(200);

        assertThat(get(own, "learners", "").text("/items/0/values/cohorts")).isEqualTo("Class of " + own.email());
        assertThat(get(own, "outcomes", "?groupBy=cohort").json().path("items")).hasSize(1);
    }

    @Test
    void whoLeftTheClassIsNobodysBusinessAnyMore() {
        administrator
                .api()
                .delete("/cohorts/" + cohort + "/members/" + member.id())
                .requireStatus(200);

        assertThat(people(own, "learners", "")).isEmpty();
        assertThat(people(own, "sittings", "")).isEmpty();
    }

    @Test
    void viewsAreTheirOwners() {
        String view = own.api()
                .post(
                        "/reports/views",
                        "{\"name\": \"Mine\", \"report\": \"learners\", \"parameters\": {\"progress\": \"stuck\"}}")
                .requireStatus(201)
                .text("/id");

        assertThat(foreign.api().get("/reports/views").raw().body()).doesNotContain(view);
        assertThat(foreign.api().delete("/reports/views/" + view + "?version=0").status())
                .isEqualTo(404);
        assertThat(foreign.api().get(site() + "/teach/reports/views/" + view).status())
                .isEqualTo(404);
        assertThat(own.api().get("/reports/views").raw().body()).contains(view);
    }

    private List<String> people(Person who, String report, String filters) {
        List<String> people = new ArrayList<>();
        get(who, report, "?limit=200" + filters)
                .requireStatus(200)
                .json()
                .path("items")
                .forEach(row -> people.add(row.path("person").asString()));
        return people;
    }

    private int page(Person who, String report) {
        return who.api()
                .get(site() + "/teach/reports/" + report + "?cohort=" + cohort)
                .status();
    }

    private static Reply get(Person who, String report, String query) {
        return who.api().get("/reports/" + report + query);
    }
}

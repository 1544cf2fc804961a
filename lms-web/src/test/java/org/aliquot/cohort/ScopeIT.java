package org.aliquot.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route about a class and its people, for its own instructor, another one, an administrator and a learner. */
class ScopeIT extends PlatformTest {

    private static final String DUE = "2027-06-01";

    /** Routes that instructors share with administrators; {@code {c}} is the class, {@code {e}} an enrollment in it. */
    private static final Map<String, String> SHARED = shared();

    private static final Map<String, String> ADMINISTRATORS = administrators();

    private Person own;
    private Person foreign;
    private Person administrator;
    private Person learner;
    private String cohort;
    private String enrollment;
    private String attempt;

    @BeforeEach
    void twoClasses() {
        own = person(Role.INSTRUCTOR);
        foreign = person(Role.INSTRUCTOR);
        administrator = person(Role.ADMINISTRATOR);
        learner = person(Role.LEARNER);
        cohort = cohort(own, learner);
        cohort(foreign, person(Role.LEARNER));
        enrollment = administrator
                .api()
                .get("/people/" + learner.id() + "/enrollments")
                .text("/items/0/id");
        administrator
                .api()
                .put(
                        "/enrollments/" + enrollment + "/window",
                        "{\"version\": 0, \"startsOn\": \"2026-01-01\", \"endsOn\": \"2099-01-01\"}")
                .requireStatus(200);
        attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    static Stream<String> sharedRoutes() {
        return SHARED.keySet().stream();
    }

    static Stream<String> administratorsRoutes() {
        return ADMINISTRATORS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("sharedRoutes")
    void anInstructorReachesTheirOwnClassAndNoOther(String route) {
        String body = SHARED.get(route);
        assertThat(call(foreign, route, body).status()).as("foreign").isEqualTo(404);
        assertThat(call(learner, route, body).status()).as("learner").isEqualTo(403);
        assertThat(call(own, route, body).status()).as("own").isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("sharedRoutes")
    void anAdministratorReachesEveryClass(String route) {
        assertThat(call(administrator, route, SHARED.get(route)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("administratorsRoutes")
    void whatIsForAdministratorsIsForNobodyElse(String route) {
        String body = ADMINISTRATORS.get(route);
        assertThat(call(own, route, body).status()).as("own").isEqualTo(403);
        assertThat(call(foreign, route, body).status()).as("foreign").isEqualTo(403);
        assertThat(call(learner, route, body).status()).as("learner").isEqualTo(403);
        assertThat(call(administrator, route, body).status())
                .as("administrator")
                .isBetween(200, 201);
    }

    @Test
    void listsHoldOnlyWhatIsTheCallers() {
        assertThat(own.api().get("/cohorts").raw().body()).contains(cohort);
        assertThat(foreign.api().get("/cohorts").raw().body()).doesNotContain(cohort);
        assertThat(administrator.api().get("/cohorts").raw().body()).contains(cohort);

        assertThat(attempts(own)).contains(attempt);
        assertThat(attempts(foreign)).doesNotContain(attempt);
        assertThat(attempts(administrator)).contains(attempt);
    }

    @Test
    void pagesHoldOnlyWhatIsTheCallers() {
        String extension = "/teach/attempts/" + attempt + "/extensions";
        assertThat(page(own, "/teach/attempts?exam=quick-check")).contains(extension);
        assertThat(page(foreign, "/teach/attempts?exam=quick-check")).doesNotContain(extension);
    }

    @Test
    void heldAnswersAreDecidedByTheirOwnInstructor() {
        String path = "/attempts/" + attempt + "/held-answers";
        String decision = "{\"count\": true, \"reason\": \"The network was down\"}";

        assertThat(foreign.api().post(path, decision).status()).isEqualTo(404);
        assertThat(own.api().post(path, decision).code()).isEqualTo("nothing-held");
    }

    @Test
    void whoNoLongerTeachesAClassNoLongerSeesIt() {
        administrator
                .api()
                .delete("/cohorts/" + cohort + "/instructors/" + own.id())
                .requireStatus(200);

        assertThat(own.api().get("/cohorts/" + cohort).status()).isEqualTo(404);
        assertThat(attempts(own)).doesNotContain(attempt);
    }

    @Test
    void whoLeftTheClassIsNobodysBusinessAnyMore() {
        administrator
                .api()
                .delete("/cohorts/" + cohort + "/members/" + learner.id())
                .requireStatus(200);

        assertThat(own.api().get("/enrollments/" + enrollment).status()).isEqualTo(404);
        assertThat(attempts(own)).doesNotContain(attempt);
    }

    @Test
    void aLearnerIsNoInstructorWhateverIsAsked() {
        assertThat(administrator
                        .api()
                        .put("/cohorts/" + cohort + "/instructors/" + learner.id(), "")
                        .status())
                .isEqualTo(404);

        assertThat(administrator.api().get("/cohorts/" + cohort).raw().body())
                .doesNotContain(learner.id().toString());
    }

    private String attempts(Person staff) {
        return staff.api().get("/exams/quick-check/attempts?limit=200").raw().body();
    }

    private String page(Person staff, String path) {
        return staff.api().get(site() + path).raw().body();
    }

    private Api.Reply call(Person who, String route, @Nullable String body) {
        String[] words = route.split(" ");
        String path = words[1].replace("{c}", cohort)
                .replace("{e}", enrollment)
                .replace("{a}", attempt)
                .replace("{p}", learner.id().toString())
                .replace("{i}", own.id().toString());
        String sent = body == null ? "" : body.replace("{p}", learner.id().toString());
        return switch (words[0]) {
            case "GET" -> who.api().get(path);
            case "POST" -> who.api().post(path, sent);
            case "PUT" -> who.api().put(path, sent);
            default -> who.api().delete(path);
        };
    }

    private static Map<String, String> shared() {
        Map<String, String> routes = new LinkedHashMap<>();
        routes.put("GET /cohorts/{c}", "");
        routes.put("GET /cohorts/{c}/members", "");
        routes.put("GET /cohorts/{c}/assignments", "");
        routes.put("POST /cohorts/{c}/code", "");
        routes.put("DELETE /cohorts/{c}/code", "");
        routes.put("PUT /cohorts/{c}/pace", "{\"version\": 0, \"lessons\": {\"mlt-bb-02\": \"" + DUE + "\"}}");
        routes.put(
                "POST /cohorts/{c}/assignments",
                "{\"version\": 0, \"exam\": \"quick-check\", \"dueOn\": \"" + DUE + "\"}");
        routes.put("DELETE /cohorts/{c}/assignments/00000000-0000-7000-8000-000000000000", "");
        routes.put("GET /enrollments/{e}", "");
        routes.put("POST /enrollments/{e}/extensions", "{\"version\": 1}");
        routes.put("POST /attempts/{a}/extensions", "{\"minutes\": 5, \"reason\": \"Fire alarm\"}");
        return routes;
    }

    private static Map<String, String> administrators() {
        Map<String, String> routes = new LinkedHashMap<>();
        routes.put("POST /cohorts", "{\"name\": \"Another\", \"course\": \"mlt\"}");
        routes.put("PUT /cohorts/{c}", "{\"name\": \"Renamed\", \"version\": 0}");
        routes.put("PUT /cohorts/{c}/archive", "");
        routes.put("DELETE /cohorts/{c}/archive", "");
        routes.put("POST /cohorts/{c}/members", "{\"people\": [\"{p}\"]}");
        routes.put("DELETE /cohorts/{c}/members/{p}", "");
        routes.put("PUT /cohorts/{c}/instructors/{i}", "");
        routes.put("DELETE /cohorts/{c}/instructors/{i}", "");
        routes.put("GET /people/{p}/enrollments", "");
        routes.put("POST /enrollments/{e}/pause", "{\"version\": 1}");
        routes.put("PUT /enrollments/{e}/window", "{\"version\": 1, \"startsOn\": \"2026-01-01\"}");
        routes.put("POST /enrollments/{e}/withdrawal", "{\"version\": 1, \"reason\": \"other\"}");
        routes.put("POST /courses/mlt/enrollments", "{\"people\": [\"{p}\"], \"payer\": \"school\"}");
        routes.put("GET /courses/mlt/access", "");
        return routes;
    }
}

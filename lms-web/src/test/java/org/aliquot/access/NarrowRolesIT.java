package org.aliquot.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Caller;
import org.aliquot.people.Origin;
import org.aliquot.people.Role;
import org.aliquot.people.Tokens;
import org.aliquot.sharing.ResultShares;
import org.aliquot.sharing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;

/** Proctors, reviewers, auditors and partners: each reaches what the role is there for, of their own, and meets no closed door. */
class NarrowRolesIT extends PlatformTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern FORM = Pattern.compile("<form [^>]*method=\"post\"[^>]*action=\"([^\"]*)\"");
    private static final int OF_ONE_ROUTE = 3;

    private static final Map<Role, Set<String>> KNOWN = Map.of(
            Role.PROCTOR,
            Set.of("/teach/attempts"),
            Role.REVIEWER,
            Set.of("/teach/reviews", "/teach/items/{slug}/review", "/teach/items/{slug}/changes"),
            Role.PARTNER,
            Set.of("/teach/cohorts/{id}", "/teach/cohorts/{id}/members", "/teach/cohorts/{id}/readiness/file"),
            Role.AUDITOR,
            Set.of(
                    "/admin/audit/log.csv",
                    "/teach/learners/{id}/transcript",
                    "/teach/outcomes",
                    "/teach/certificates"));

    @Autowired
    private Tokens tokens;

    @Autowired
    private Routes routes;

    @Autowired
    private ResultShares shares;

    private final HttpClient client = HttpClient.newHttpClient();

    private Person administrator;
    private Person instructor;
    private Person learner;
    private Person stranger;
    private String group;
    private String foreign;
    private String attempt;
    private String foreignAttempt;

    @BeforeEach
    void twoGroups() {
        administrator = person(Role.ADMINISTRATOR);
        instructor = person(Role.INSTRUCTOR);
        learner = called("Lea Quistgaard");
        stranger = called("Sam Orrefors");
        group = cohortOf("{\"name\": \"Mercy intake\", \"kind\": \"group\", \"course\": \"mlt\"}", instructor, learner);
        foreign = cohortOf(
                "{\"name\": \"Other intake\", \"kind\": \"group\", \"course\": \"mlt\"}",
                person(Role.INSTRUCTOR),
                stranger);
        attempt = sits(learner);
        foreignAttempt = sits(stranger);
    }

    private Person called(String name) {
        Person made = person(Role.LEARNER);
        jdbc.sql("update account set name = :name where id = :id")
                .param("name", name)
                .param("id", made.id())
                .update();
        return made;
    }

    private static String sits(Person person) {
        return person.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PROCTOR", "REVIEWER", "AUDITOR", "PARTNER"})
    void noLinkOnAnyOfTheirPagesIsClosedAndNoFormIsRefused(Role role) {
        Person somebody = named(role);
        Caller caller = new Caller(somebody.id(), Set.of(role));
        String slug = aDraft();
        instructor.api().put("/items/" + slug + "/review", "{\"version\": 1}").requireStatus(200);
        Deque<String> ahead = new ArrayDeque<>(Set.of("/"));
        Set<String> seen = new TreeSet<>();
        Map<String, Integer> visits = new TreeMap<>();
        Set<String> closed = new TreeSet<>();
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            if (visits.merge(pattern(path), 1, Integer::sum) > OF_ONE_ROUTE) {
                continue;
            }
            HttpResponse<String> page = get(somebody, path);
            if (page.statusCode() >= 400) {
                closed.add(page.statusCode() + " " + path);
            }
            found(LINK, page.body()).stream()
                    .filter(link -> link.equals("/") || link.startsWith("/teach") || link.startsWith("/admin"))
                    .filter(seen::add)
                    .forEach(ahead::add);
            found(FORM, page.body()).stream()
                    .filter(action -> !mayPost(caller, action))
                    .forEach(action -> closed.add("form " + action + " on " + path));
        }

        assertThat(closed).isEmpty();
        assertThat(visits.keySet()).containsAll(requireNonNull(KNOWN.get(role)));
    }

    @Test
    void aProctorWatchesTheExamsOfTheirClassesAndGivesTime() {
        Person proctor = named(Role.PROCTOR);

        assertThat(get(proctor, "/teach/attempts").body())
                .contains(attempt)
                .doesNotContain(foreignAttempt, "Ended recently", "href=\"/teach/attempts/" + attempt + "\"");
        assertThat(extend(proctor, attempt).status()).isEqualTo(200);
        assertThat(extend(proctor, foreignAttempt).status()).isEqualTo(404);
        assertThat(get(proctor, "/teach/attempts/" + attempt).statusCode()).isEqualTo(403);
        assertThat(get(proctor, "/teach/learners/" + learner.id()).statusCode()).isEqualTo(403);
    }

    @Test
    void aPartnerSeesHowTheirGroupGetsOnAndNoOther() {
        Person partner = named(Role.PARTNER);

        assertThat(get(partner, "/teach/cohorts").body())
                .contains("Mercy intake")
                .doesNotContain("Other intake", "<th scope=\"col\">Class code</th>");
        assertThat(get(partner, "/teach/cohorts/" + group).body()).contains(name(learner));
        assertThat(get(partner, "/teach/cohorts/" + foreign).statusCode()).isEqualTo(404);
        assertThat(get(partner, "/teach/reports/sittings/file?format=csv").statusCode())
                .isEqualTo(403);
        assertThat(get(partner, "/teach/cohorts/" + group + "/grades").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aGroupThatBecomesAClassPartsWithItsPartners() {
        Person partner = named(Role.PARTNER);
        String settings = "{\"name\": \"Renamed\", \"version\": 0%s}";

        administrator.api().put("/cohorts/" + group, settings.formatted("")).requireStatus(200);
        assertThat(get(partner, "/teach/cohorts/" + group).statusCode())
                .as("still a group")
                .isEqualTo(200);
        administrator
                .api()
                .put("/cohorts/" + group, settings.replace("0", "1").formatted(", \"kind\": \"class\""))
                .requireStatus(200);
        assertThat(get(partner, "/teach/cohorts/" + group).statusCode()).isEqualTo(404);
    }

    @Test
    void aProctorDoesNotLearnInTheClassTheyWatch() {
        Person proctor = person(Role.PROCTOR, Role.LEARNER);
        String members = "/cohorts/" + group + "/members";
        String names = "/cohorts/" + group + "/instructors/" + proctor.id();
        administrator
                .api()
                .post(members, "{\"people\": [\"" + proctor.id() + "\"]}")
                .requireStatus(200);

        assertThat(administrator.api().put(names, "").status()).isEqualTo(404);
        administrator.api().delete(members + "/" + proctor.id()).requireStatus(200);
        administrator.api().put(names, "").requireStatus(200);
        administrator.api().post(members, "{\"people\": [\"" + proctor.id() + "\"]}");
        assertThat(administrator.api().get(members).raw().body())
                .doesNotContain(proctor.id().toString());
    }

    @Test
    void aPartnerLooksAfterGroupsAlone() {
        Person partner = person(Role.PARTNER);
        String ofTheSchool = cohort(instructor, learner);

        Api.Reply reply = administrator.api().put("/cohorts/" + ofTheSchool + "/instructors/" + partner.id(), "");
        assertThat(get(partner, "/teach/cohorts/" + ofTheSchool).statusCode())
                .as("after %s", reply.status())
                .isEqualTo(404);
    }

    @Test
    void anAuditorSeesEveryLearnerAndNotWhatStaffWrote() {
        Person auditor = person(Role.AUDITOR);

        assertThat(get(auditor, "/teach/learners/" + stranger.id()).body())
                .contains(name(stranger))
                .doesNotContain("Notes of staff", "Write a message");
        assertThat(get(auditor, "/teach/cohorts/" + foreign).statusCode()).isEqualTo(200);
        assertThat(get(auditor, "/admin/audit").body()).contains("Class of ");
        assertThat(get(auditor, "/teach/attempts/" + attempt).statusCode()).isEqualTo(403);
        assertThat(get(auditor, "/admin/people").statusCode()).isEqualTo(403);
    }

    @Test
    void aReviewerReadsWhatWaitsForAReviewAndDecidesIt() {
        Person reviewer = person(Role.REVIEWER);
        String slug = aDraft();
        assertThat(get(reviewer, "/teach/items/" + slug + "/review").statusCode())
                .as("nobody asked")
                .isEqualTo(404);

        instructor.api().put("/items/" + slug + "/review", "{\"version\": 1}").requireStatus(200);
        assertThat(get(reviewer, "/teach/reviews").body()).contains(slug);
        assertThat(get(reviewer, "/teach/items/" + slug + "/review").statusCode())
                .isEqualTo(200);
        assertThat(get(reviewer, "/teach/items/" + slug).statusCode()).isEqualTo(403);

        String decision = "/teach/items/" + slug + "/review/decision?version=1&approved=false&note=The%20key%20is%20C";
        assertThat(post(reviewer, decision)).isEqualTo(303);
        assertThat(get(reviewer, "/teach/items/" + slug + "/review").statusCode())
                .as("what they decided")
                .isEqualTo(200);
        jdbc.sql("update item_draft set version = 2 where item_id = (select id from item where slug = :slug)")
                .param("slug", slug)
                .update();
        assertThat(get(reviewer, "/teach/items/" + slug + "/review").statusCode())
                .as("what the author does with it")
                .isEqualTo(404);
    }

    @Test
    void whoGetsAnotherRoleIsNamedForNoClassAnyMore() {
        Person proctor = named(Role.PROCTOR);
        change(proctor, "[\"instructor\"]").requireStatus(200);
        change(instructor, "[\"reviewer\"]").requireStatus(200);

        assertThat(get(proctor, "/teach/cohorts/" + group).statusCode()).isEqualTo(404);
        assertThat(administrator.api().get("/cohorts/" + group).json().at("/instructors"))
                .isEmpty();
        assertThat(get(administrator, "/admin/audit?person=" + instructor.id()).body())
                .contains("Removed from the staff of a class");
    }

    @Test
    void aResultIsSharedWithInstructorsAlone() {
        named(Role.PROCTOR);
        named(Role.PARTNER);

        assertThat(shares.teachers(learner.id())).extracting(Teacher::id).containsExactly(instructor.id());
    }

    @Test
    void nobodyIsAProctorAndAnInstructor() {
        Person proctor = named(Role.PROCTOR);

        assertThat(change(proctor, "[\"proctor\", \"instructor\"]").status()).isEqualTo(422);
        assertThat(change(proctor, "[\"reviewer\", \"learner\"]").status()).isEqualTo(422);
        change(proctor, "[\"proctor\", \"learner\"]").requireStatus(200);
    }

    /** Of a published question that nobody else here changes. */
    private String aDraft() {
        String slug = jdbc.sql("select slug from item where status = 'published' and savings = 0 order by slug limit 1")
                .query(String.class)
                .single();
        jdbc.sql("""
                        with counted as (update item set savings = savings + 1 where slug = :slug returning *)
                        insert into item_draft (item_id, content, updated_at, updated_by, version)
                        select counted.id, v.content || '{"takeaway": "Changed here."}', server_now(), :author, 1
                        from counted
                        join item_version v on v.id = counted.current_version_id
                        """).param("slug", slug).param("author", instructor.id()).update();
        return slug;
    }

    private Api.Reply change(Person person, String roles) {
        Api.Reply standing = administrator.api().get("/people/" + person.id() + "/account");
        return administrator
                .api()
                .put(
                        "/people/" + person.id() + "/account",
                        "{\"name\": \"Somebody\", \"email\": \"" + person.email() + "\", \"roles\": " + roles
                                + ", \"version\": " + standing.text("/version") + "}");
    }

    private Person named(Role role) {
        Person somebody = person(role);
        if (role == Role.PROCTOR || role == Role.PARTNER) {
            administrator
                    .api()
                    .put("/cohorts/" + group + "/instructors/" + somebody.id(), "")
                    .requireStatus(200);
        }
        return somebody;
    }

    private static Api.Reply extend(Person by, String attempt) {
        return by.api().post("/attempts/" + attempt + "/extensions", "{\"minutes\": 5, \"reason\": \"Fire alarm\"}");
    }

    private String name(Person person) {
        return jdbc.sql("select name from account where id = :id")
                .param("id", person.id())
                .query(String.class)
                .single();
    }

    /** Of the closest route, or the address itself where none is. */
    private String pattern(String address) {
        PathContainer path = PathContainer.parsePath(address.split("[?#]")[0]);
        return routes.all().stream()
                .filter(route ->
                        route.method().name().equals("GET") && route.pattern().matches(path))
                .findFirst()
                .map(route -> route.pattern().getPatternString())
                .orElse(address);
    }

    private boolean mayPost(Caller caller, String action) {
        PathContainer path = PathContainer.parsePath(action.split("[?#]")[0]);
        return routes.all().stream()
                .filter(route ->
                        route.method().name().equals("POST") && route.pattern().matches(path))
                .findFirst()
                .filter(route -> route.admits(caller))
                .isPresent();
    }

    private static Set<String> found(Pattern pattern, String body) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(body);
        while (matcher.find()) {
            found.add(matcher.group(1).replace("&amp;", "&"));
        }
        return found;
    }

    private int post(Person by, String path) {
        return send(by, path, "POST").statusCode();
    }

    private HttpResponse<String> get(Person by, String path) {
        HttpResponse<String> answer = send(by, path, "GET");
        return answer.statusCode() == 303
                ? get(by, answer.headers().firstValue("Location").orElseThrow().replace(site(), ""))
                : answer;
    }

    private HttpResponse<String> send(Person by, String path, String method) {
        String secret =
                tokens.issue(by.id(), Tokens.Kind.API, Origin.of("127.0.0.1")).secret();
        HttpRequest request = HttpRequest.newBuilder(URI.create(site() + path))
                .header("Authorization", "Bearer " + secret)
                .method(method, BodyPublishers.noBody())
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

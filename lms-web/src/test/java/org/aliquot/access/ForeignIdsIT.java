package org.aliquot.access;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.RotationPlan;
import org.aliquot.clinical.Rotations;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What belongs to somebody else is as unknown as what there is not: every route that names a class, a person, an attempt, a
 * rotation, a note, a message, a credit, a credential, a certificate, a view or its schedule answers strangers of each role as it
 * answers an id of nothing, and changes nothing.
 */
class ForeignIdsIT extends PlatformTest {

    /** Where an id of a table stands first in an address. */
    private record Place(String prefix, String table) {}

    private static final List<Place> PLACES = List.of(
            new Place("/teach/cohorts/{id}", "cohort"),
            new Place("/api/v1/cohorts/{id}", "cohort"),
            new Place("/teach/certificates/classes/{cohort}", "cohort"),
            new Place("/teach/learners/{id}", "account"),
            new Place("/teach/outcomes/people/{learner}", "account"),
            new Place("/api/v1/people/{id}", "account"),
            new Place("/attempts/{id}", "attempt"),
            new Place("/api/v1/attempts/{id}", "attempt"),
            new Place("/teach/attempts/{id}", "attempt"),
            new Place("/teach/trials/{attempt}", "attempt"),
            new Place("/teach/rotations/{id}", "rotation"),
            new Place("/records/clinical/{id}", "rotation"),
            new Place("/notes/{id}", "note"),
            new Place("/api/v1/me/notes/{id}", "note"),
            new Place("/messages/{id}", "staff_message"),
            new Place("/api/v1/enrollments/{id}", "enrollment"),
            new Place("/records/credits/{id}", "credit"),
            new Place("/api/v1/me/credits/{id}", "credit"),
            new Place("/records/credentials/{id}", "credential"),
            new Place("/records/certificates/{id}", "certificate"),
            new Place("/teach/certificates/{id}", "certificate"),
            new Place("/teach/report-schedules/{id}", "report_schedule"),
            new Place("/teach/reports/views/{id}", "report_view"),
            new Place("/api/v1/reports/views/{id}", "report_view"));

    private static final String NOBODYS_ID = "00000000-0000-7000-8000-000000000000";

    /** What a route wants to hear before it looks whose something is. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            entry("POST /api/v1/attempts/{id}/breaks", "{\"state\": \"started\"}"),
            entry("POST /api/v1/attempts/{id}/extensions", "{\"minutes\": 5, \"reason\": \"Fire alarm\"}"),
            entry("POST /api/v1/attempts/{id}/held-answers", "{\"count\": true, \"reason\": \"Network\"}"),
            entry(
                    "PUT /api/v1/attempts/{id}/responses/{position}",
                    "{\"revision\": 9, \"response\": {\"choice\": \"a\"}}"),
            entry("PUT /api/v1/attempts/{id}/strikes/{position}", "{\"options\": [\"a\"]}"),
            entry("POST /api/v1/attempts/{id}/submit", "{}"),
            entry("PUT /api/v1/cohorts/{id}", "{\"name\": \"Mine\", \"version\": 0}"),
            entry(
                    "POST /api/v1/cohorts/{id}/assignments",
                    "{\"exam\": \"quick-check\", \"dueOn\": \"2099-01-01\", \"version\": 0}"),
            entry(
                    "PUT /api/v1/cohorts/{id}/assignments/{assignment}/own-days/{person}",
                    "{\"dueOn\": \"2099-01-01\", \"reason\": \"Was ill\"}"),
            entry("POST /api/v1/cohorts/{id}/members", "{\"people\": [\"" + NOBODYS_ID + "\"]}"),
            entry("PUT /api/v1/cohorts/{id}/pace", "{\"lessons\": {}, \"version\": 0}"),
            entry("POST /api/v1/enrollments/{id}/extensions", "{\"version\": 0}"),
            entry("POST /api/v1/enrollments/{id}/pause", "{\"version\": 0}"),
            entry("PUT /api/v1/enrollments/{id}/window", "{\"startsOn\": \"2099-01-01\", \"version\": 0}"),
            entry("POST /api/v1/enrollments/{id}/withdrawal", "{\"reason\": \"asked\", \"version\": 0}"),
            entry("PUT /api/v1/me/notes/{id}", "{\"body\": \"Mine now.\", \"version\": 0}"),
            entry("PUT /api/v1/people/{id}/accommodation", "{\"extraTimePercent\": 50, \"largerText\": false}"),
            entry(
                    "PUT /api/v1/people/{id}/account",
                    "{\"email\": \"mine@example.org\", \"name\": \"Mine\", \"roles\": [\"learner\"], \"version\": 0}"),
            entry(
                    "PUT /api/v1/reports/views/{id}",
                    "{\"name\": \"Mine\", \"report\": \"learners\", \"parameters\": {}, \"version\": 0}"));

    private static final String VERSIONED = "DELETE /api/v1/reports/views/{id}";

    /** Its owner reads it in a list alone. */
    private static final String LISTED = "report_schedule";

    /** Of a request that was refused for what it says, before anybody looked whose something is. */
    private static final Set<Integer> NOT_TRIED = Set.of(400, 405, 406, 415, 422);

    private static final String NOTE =
            "{\"lesson\": {\"course\": \"mlt\", \"slug\": \"mlt-bb-04\", \"anchor\": \"kell\"}, \"body\": \"Mine.\"}";

    @Autowired
    private Rotations rotations;

    private final Map<String, String> ids = new HashMap<>();
    private Person instructor;
    private Person owner;

    @BeforeEach
    void somebodyHasOneOfEach() {
        instructor = person(Role.INSTRUCTOR);
        owner = learner();
        ids.put("account", owner.id().toString());
        ids.put("cohort", cohort(instructor, owner));
        ids.put("note", made(owner, "/me/notes", NOTE));
        ids.put(
                "credit",
                made(
                        owner,
                        "/me/credits",
                        "{\"title\": \"Webinar\", \"provider\": \"ASCLS\", \"earnedOn\": \"" + today()
                                + "\", \"amount\": 1.5, \"unit\": \"contact-hour\", \"category\": \"ethics\"}"));
        ids.put(
                "attempt",
                made(
                        owner,
                        "/attempts",
                        "{\"exam\": \"quick-check\", \"mode\": \"tutor\"}")); // notes are closed in an exam
        ids.put(
                "report_view",
                made(
                        instructor,
                        "/reports/views",
                        "{\"name\": \"Mine\", \"report\": \"learners\", \"parameters\": {}}"));
        ids.put("rotation", rotation());
        ids.put("certificate", certificate());
        ids.put(LISTED, schedule());
        submit(
                owner,
                "/records/credentials",
                "id=" + UUID.randomUUID(),
                "rule=amt-rpt",
                "startsOn=" + today().minusYears(1));
        ids.put("credential", newest("select id from credential where account_id = :owner"));
        write();
        ids.put(
                "staff_message",
                newest(
                        "select m.id from staff_message m join staff_message_to t on t.message_id = m.id where t.account_id = :owner"));
        ids.put("enrollment", newest("select id from enrollment where account_id = :owner"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEARNER", "INSTRUCTOR", "PROCTOR", "PARTNER"})
    void strangersAreAnsweredAsIfItWereNotThere(Role role) throws IOException {
        Person stranger = person(role);
        if (role != Role.LEARNER) {
            cohort(role == Role.INSTRUCTOR ? stranger : person(Role.INSTRUCTOR), learner());
        }
        Map<String, String> before = versions();
        List<String> told = new ArrayList<>();
        for (String route : routes()) {
            for (Place place : PLACES) {
                if (route.contains(" " + place.prefix())) {
                    compare(stranger, route, place, told);
                }
            }
        }

        assertThat(told).isEmpty();
        assertThat(versions()).isEqualTo(before);
    }

    /** Else nothing would have been found out above. */
    @Test
    void whoHasThemReadsThem() throws IOException {
        List<Person> having = List.of(owner, instructor, person(Role.ADMINISTRATOR));
        List<String> reads = routes().stream()
                .filter(route -> route.startsWith("GET ") && !route.endsWith("/events")) // which have no end
                .toList();

        for (String table : ids.keySet()) {
            if (table.equals(LISTED)) {
                continue;
            }
            assertThat(PLACES.stream()
                            .filter(place -> place.table().equals(table))
                            .flatMap(place -> reads.stream()
                                    .filter(route -> route.contains(" " + place.prefix()))
                                    .flatMap(route -> having.stream()
                                            .map(who -> call(who, route, place, requireNonNull(ids.get(table)))
                                                    .status()))))
                    .as(table)
                    .anyMatch(status -> status < 400);
        }
    }

    private void compare(Person stranger, String route, Place place, List<String> told) {
        Api.Reply unknown = call(stranger, route, place, NOBODYS_ID);
        Api.Reply foreign = call(stranger, route, place, requireNonNull(ids.get(place.table())));
        if (foreign.status() != unknown.status() || foreign.raw().body().contains(owner.email())) {
            told.add(route + ": " + foreign.status() + " for somebody's, " + unknown.status() + " for nobody's");
        }
        if (route.contains(" /api/") && NOT_TRIED.contains(foreign.status())) {
            told.add(route + ": " + foreign.status() + ", so it was not tried: give it what it wants to hear");
        }
    }

    private Api.Reply call(Person stranger, String route, Place place, String id) {
        String[] words = route.split(" ");
        String path = (place.prefix().replaceAll("\\{[^}]+}", id)
                                + words[1].substring(place.prefix().length()))
                        .replaceAll("\\{(position|number|place)}", "1")
                        .replaceAll(
                                "\\{(note|account|assignment|comment|message|file|person|act|enrollment|share|run|list)}",
                                NOBODYS_ID)
                        .replaceAll("\\{[^}]+}", "no-such-thing")
                + (route.equals(VERSIONED) ? "?version=0" : "");
        String address = path.startsWith("/api/v1") ? path.substring("/api/v1".length()) : site() + path;
        HttpRequest.Builder request = stranger.api().request(address);
        String body = BODIES.get(route);
        return stranger.api()
                .send(
                        body == null
                                ? request.method(words[0], BodyPublishers.noBody())
                                : request.header("Content-Type", "application/json")
                                        .method(words[0], BodyPublishers.ofString(body)));
    }

    /** Which transaction wrote each row last. */
    private Map<String, String> versions() {
        return ids.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> jdbc.sql("select cast(xmin as text) from " + one.getKey() + " where id = :id")
                                .param("id", UUID.fromString(one.getValue()))
                                .query(String.class)
                                .optional()
                                .orElse("gone")));
    }

    private static String made(Person by, String path, String body) {
        return by.api().post(path, body).requireStatus(201).text("/id");
    }

    private String rotation() {
        UUID id = UUID.randomUUID();
        RotationPlan plan = new RotationPlan(
                owner.id(), Bench.PHLEBOTOMY, "Bayview", today(), today().plusDays(9), new BigDecimal(40));
        assertThat(rotations.plan(Scope.taughtBy(instructor.id()), id, plan, null, instructor.id()))
                .isTrue();
        return id.toString();
    }

    private String certificate() {
        UUID id = UUID.randomUUID();
        String digits = id.toString().replace("-", "").toUpperCase(Locale.ROOT);
        jdbc.sql("""
                        insert into certificate (id, serial, account_id, course_id, holder, course_title, completed_at, school,
                                                 issued_at, status, version)
                        select :id, :serial, :owner, c.id, 'Somebody', c.title, server_now(), 'A school', server_now(), 'valid', 0
                        from course c
                        where c.slug = 'mlt'
                        """)
                .param("id", id)
                .param("serial", digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8, 12))
                .param("owner", owner.id())
                .update();
        return id.toString();
    }

    private String schedule() {
        String id = UUID.randomUUID().toString();
        submit(
                instructor,
                "/teach/report-schedules",
                "id=" + id,
                "view=" + ids.get("report_view"),
                "format=csv",
                "every=week",
                "weekday=1",
                "monthDay=1",
                "at=06:00",
                "others=");
        return id;
    }

    private void write() {
        submit(
                instructor,
                "/teach/messages",
                "to=class",
                "about=" + ids.get("cohort"),
                "subject=Lab",
                "words=" + encoded("Bring your gloves."));
    }

    private void submit(Person by, String path, String... fields) {
        Api.Reply done = by.api()
                .send(by.api()
                        .request(site() + path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", fields))));
        assertThat(done.status()).as(path).isEqualTo(303);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String newest(String select) {
        return jdbc.sql(select + " limit 1")
                .param("owner", owner.id())
                .query(UUID.class)
                .single()
                .toString();
    }

    /** {@code GET /teach/cohorts/{id}}. */
    private static List<String> routes() throws IOException {
        try (InputStream file = ForeignIdsIT.class.getResourceAsStream("routes.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("{"))
                    .map(line -> line.strip().split(" +"))
                    .map(words -> words[0] + " " + words[1])
                    .toList();
        }
    }
}

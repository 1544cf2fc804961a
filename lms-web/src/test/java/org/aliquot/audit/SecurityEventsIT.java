package org.aliquot.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What concerns security leaves a trace that an operator can ship, and that names nobody. */
class SecurityEventsIT extends PlatformTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.aliquot.security");

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @Autowired
    private SecurityLog log;

    @BeforeEach
    void listen() {
        log.tellUnsaid();
        lines.start();
        LOG.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        LOG.detachAppender(lines);
    }

    @Test
    void signingInAndOutIsTold() {
        Person person = person(Role.LEARNER);
        lines.list.clear();
        anonymous()
                .signedIn(person.email(), PASSWORD)
                .delete("/sessions/current")
                .requireStatus(204);
        assertThat(about(person)).anyMatch(line -> line.contains("\"event\":\"sign-in.accepted\""));
        assertThat(about(person)).anyMatch(line -> line.contains("\"event\":\"token.issued\""));
        assertThat(about(person)).anyMatch(line -> line.contains("\"event\":\"sign-in.ended\""));
        assertThat(about(person)).allMatch(line -> line.contains("\"network\":\"127.0.0.0/24\""));
    }

    @Test
    void aWrongPasswordIsToldAndAdministratorsSeeIt() {
        Person person = person(Role.LEARNER);
        anonymous()
                .post(
                        "/sessions",
                        "{\"email\": \"%s\", \"password\": \"wrong wrong wrong\"}".formatted(person.email()));
        assertThat(about(person)).anyMatch(line -> line.contains("\"event\":\"sign-in.refused\""));
        Person administrator = person(Role.ADMINISTRATOR);
        assertThat(administrator
                        .api()
                        .get("/audit?action=sign-in.refused")
                        .requireStatus(200)
                        .raw()
                        .body())
                .contains(person.id().toString());
        assertThat(administrator
                        .api()
                        .get("/audit?action=sign-in.accepted")
                        .raw()
                        .body())
                .contains(person.id().toString());
    }

    @Test
    void whatIsRefusedIsToldWithItsRouteAndNothingThatWasTyped() throws Exception {
        Person learner = person(Role.LEARNER);
        learner.api().get("/people?q=Quirinalia").requireStatus(403);
        HttpResponse<Void> form = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site() + "/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("email=quirinalia@example.org&password=x"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(form.statusCode()).isEqualTo(403);
        assertThat(about(learner))
                .anyMatch(line -> line.contains("\"event\":\"access.refused\"")
                        && line.contains("\"route\":\"GET /api/v1/people\""));
        assertThat(said()).anyMatch(line -> line.contains("\"event\":\"access.csrf-refused\""));
        assertThat(said())
                .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("quirinalia"));
    }

    @Test
    void theTraceThatACallerIsToldIsInTheLog() {
        Person learner = person(Role.LEARNER);
        String trace = learner.api().get("/audit").requireStatus(403).text("/traceId");
        assertThat(about(learner)).anyMatch(line -> line.contains(trace));
    }

    @Test
    void deedsOfTheAuditLogAreToldOnceTheyAreDone() {
        Person administrator = person(Role.ADMINISTRATOR);
        Person learner = person(Role.LEARNER);
        administrator.api().post("/people/" + learner.id() + "/suspension", "");
        administrator
                .api()
                .put("/people/" + learner.id() + "/accommodation", "{\"extraTimePercent\": 50, \"largerText\": false}")
                .requireStatus(200);
        assertThat(said())
                .anyMatch(line -> line.contains("\"event\":\"accommodation.changed\"")
                        && line.contains(learner.id().toString()));
        assertThat(said()).noneMatch(line -> line.contains("@") || line.contains("Test Person"));
    }

    private List<String> said() {
        return List.copyOf(lines.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private List<String> about(Person person) {
        return said().stream()
                .filter(line -> line.contains(person.id().toString()))
                .toList();
    }
}

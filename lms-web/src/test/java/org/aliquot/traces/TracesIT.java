package org.aliquot.traces;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.Browser;
import org.aliquot.PlatformTest;
import org.aliquot.TraceReceiver;
import org.aliquot.TraceReceiver.Told;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.outgoing.OutgoingCall;
import org.aliquot.people.Role;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.aliquot.start.Installation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a collector is told of real requests: where their time goes, and nothing of whom. */
@DirtiesContext
class TracesIT extends PlatformTest {

    private static final TraceReceiver RECEIVER = new TraceReceiver();
    private static final Pattern CALENDAR = Pattern.compile("/calendar/([A-Za-z0-9_-]{43})\\.ics");
    private static final String ANSWERING = "PUT /api/v1/attempts/{id}/responses/{position}";

    /** All that is ever said of a step, besides its name and its times. */
    private static final Set<String> SAID = Set.of(
            "aliquot.connection_wait_us",
            "aliquot.read_only",
            "aliquot.steps_left_out",
            "aliquot.told_because",
            "code.function.name",
            "db.system.name",
            "error.type",
            "http.request.method",
            "http.response.status_code",
            "http.route",
            "server.address");

    @Autowired
    private Outgoing outgoing;

    @Autowired
    private Goals goals;

    @DynamicPropertySource
    static void collector(DynamicPropertyRegistry registry) {
        registry.add("own.data-dir", Installation.copy("traces")::toString);
        registry.add("aliquot.traces-url", RECEIVER::url);
        registry.add("aliquot.traces-share", () -> "1");
    }

    @AfterEach
    void collectorIsWell() {
        RECEIVER.goOn();
        RECEIVER.answerWith(200);
    }

    @Test
    void aPageThatBreaksIsToldByItsRouteAndByTheKindOfWhatBroke() {
        jdbc.sql("alter table report_view rename to report_view_away").update();
        try {
            assertThat(demo("admin")
                            .get(site() + "/teach/reports/learners")
                            .raw()
                            .statusCode())
                    .isEqualTo(500);
        } finally {
            jdbc.sql("alter table report_view_away rename to report_view").update();
        }

        Told page = RECEIVER.await("the page", one -> one.name().startsWith("GET /teach/reports/"));
        assertThat(page.failed()).isTrue();
        assertThat(page.attribute("error.type")).endsWith("Exception");
        assertThat(page.attribute("http.response.status_code")).isEqualTo("500");
    }

    @AfterAll
    static void close() {
        RECEIVER.close();
    }

    @Test
    void anAnswerArrivesWithItsRouteItsStatusAndItsTimeInTheDatabase() {
        Sitting sitting = begin(learner());
        long begun = System.nanoTime();
        sitting.answer(1).requireStatus(200);
        Duration atMost = Duration.ofNanos(System.nanoTime() - begun);

        Told answer = RECEIVER.await("the answer", one -> one.name().equals(ANSWERING));
        assertThat(answer.kind()).isEqualTo("SPAN_KIND_SERVER");
        assertThat(answer.attribute("http.response.status_code")).isEqualTo("200");
        assertThat(answer.failed()).isFalse();
        assertThat(answer.took()).isPositive().isLessThanOrEqualTo(atMost);
        List<Told> parts = RECEIVER.told().stream()
                .filter(one -> one.trace().equals(answer.trace()) && one != answer)
                .toList();
        assertThat(parts).isNotEmpty().allSatisfy(part -> {
            assertThat(part.attribute("db.system.name")).isEqualTo("postgresql");
            assertThat(part.attribute("code.function.name")).startsWith("org.aliquot.");
            assertThat(part.attributes()).containsKey("aliquot.connection_wait_us");
        });
        assertThat(RECEIVER.senders()).allMatch(sender -> sender.contains("\"aliquot\""));
    }

    @Test
    void nothingIsToldOfAnybodyAndNoSecret() {
        Person learner = learner();
        goals.set(
                learner.id(), null, new GoalWish("ascp-mlt", today().plusDays(20), EnumSet.of(DayOfWeek.TUESDAY), 45));
        Browser browser = new Browser(site());
        browser.signIn(learner.email(), "quirinalia-wrong");
        browser.signIn(learner.email(), PASSWORD);
        Matcher calendar = CALENDAR.matcher(browser.post("/goal/calendar").body());
        assertThat(calendar.find()).isTrue();
        new Browser(site()).get(calendar.group());
        browser.get("/search?q=quirinalia");
        browser.get("/nothing/quirinalia");
        Sitting sitting = begin(learner);
        sitting.answer(1).requireStatus(200);
        sitting.answer(99);
        anonymous().get("/attempts/" + sitting.attempt()).requireStatus(401);
        String last = end();

        Set<String> names = new TreeSet<>();
        for (Told told : RECEIVER.told()) {
            assertThat(told.attributes().keySet()).isSubsetOf(SAID);
            assertThat(told.all())
                    .doesNotContainIgnoringCase(
                            "quirinalia",
                            learner.email(),
                            learner.id().toString(),
                            PASSWORD,
                            calendar.group(1),
                            String.valueOf(learner.api().token()),
                            browser.cookie("aliquot_session").orElseThrow(),
                            sitting.attempt(),
                            "\"choice\"",
                            "quick-check",
                            "Java-http-client",
                            "127.0.0.1")
                    .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
            names.add(told.name());
        }
        assertThat(names)
                .contains(last, ANSWERING, "POST /api/v1/attempts", "GET /search")
                .anyMatch(name -> name.startsWith("GET /calendar/{"))
                .anyMatch(name -> name.startsWith("POST /sign-in"));
    }

    @Test
    void theIdThatACallerIsToldIsTheTracesAndInTheLog() {
        Logger log = (Logger) LoggerFactory.getLogger("org.aliquot.security");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        try {
            String quoted =
                    person(Role.LEARNER).api().get("/audit").requireStatus(403).text("/traceId");
            String trace = quoted.replace("-", "");

            assertThat(new ArrayList<>(lines.list)).anySatisfy(line -> {
                assertThat(line.getFormattedMessage()).contains(quoted);
                assertThat(line.getMDCPropertyMap()).containsEntry("trace.id", trace);
            });
            Told refused = RECEIVER.await(
                    "the trace",
                    one -> one.trace().equals(trace) && one.parent().isEmpty());
            assertThat(refused.attribute("http.response.status_code")).isEqualTo("403");
        } finally {
            log.detachAppender(lines);
        }
    }

    @Test
    void anOutsiderCannotChooseTheTrace() {
        Browser outsider = new Browser(site());
        HttpResponse<String> page = outsider.send(outsider.request("/pathway")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .GET());
        assertThat(page.statusCode()).isEqualTo(200);
        end();

        assertThat(RECEIVER.told())
                .anyMatch(one -> one.name().equals("GET /pathway"))
                .noneMatch(one -> one.trace().startsWith("0af76519"));
    }

    @Test
    void aCallToAnotherSystemIsToldByItsHost() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        other.start();
        try {
            String address = "http://localhost:" + other.getAddress().getPort() + "/quirinalia?key=secret";
            outgoing.call(OutgoingCall.post(URI.create(address), Map.of("Authorization", "Bearer secret"), "secret"));
        } finally {
            other.stop(0);
        }

        Told call = RECEIVER.await(
                "the call", one -> one.attribute("server.address").equals("localhost"));
        assertThat(call.kind()).isEqualTo("SPAN_KIND_CLIENT");
        assertThat(call.name()).isEqualTo("POST");
        assertThat(call.attribute("http.response.status_code")).isEqualTo("503");
        assertThat(call.all()).doesNotContain("quirinalia", "secret");
    }

    @Test
    void answersDoNotWaitForACollectorThatDoesNotAnswerOrIsAway() {
        Sitting sitting = begin(learner());
        RECEIVER.stopAnswering();
        for (int revision = 1; revision <= 40; revision++) {
            sitting.answer(1, revision).requireStatus(200);
        }
        // what was told of them waits, and they do not
        assertThat(RECEIVER.told()).noneMatch(one -> one.name().equals(ANSWERING) && sitting.began(one));

        RECEIVER.goOn();
        RECEIVER.answerWith(503);
        for (int revision = 41; revision <= 60; revision++) {
            sitting.answer(1, revision).requireStatus(200);
        }
        RECEIVER.answerWith(200);
        end();
    }

    /** An exam that goes on. */
    private record Sitting(Api api, String attempt, String option, int toldBefore) {

        Api.Reply answer(int position) {
            return answer(position, 1);
        }

        Api.Reply answer(int position, int revision) {
            String body = "{\"lease\": 1, \"revision\": %d, \"response\": {\"choice\": \"%s\"}}";
            return api.put("/attempts/" + attempt + "/responses/" + position, body.formatted(revision, option));
        }

        boolean began(Told one) {
            return RECEIVER.told().indexOf(one) >= toldBefore;
        }
    }

    private Sitting begin(Person learner) {
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        String option = learner.api().get("/attempts/" + attempt + "/items/1").text("/options/0/id");
        end();
        return new Sitting(learner.api(), attempt, option, RECEIVER.told().size());
    }

    /** A last request, which is told after all before it; its name. */
    private String end() {
        long before = last();
        new Browser(site()).get("/pathway/routes");
        Await.until("the last request is told", () -> last() > before);
        return "GET /pathway/routes";
    }

    private static long last() {
        return RECEIVER.told().stream()
                .filter(one -> one.name().equals("GET /pathway/routes"))
                .count();
    }
}

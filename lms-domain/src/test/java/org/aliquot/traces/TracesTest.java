package org.aliquot.traces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.aliquot.Await;
import org.aliquot.TraceReceiver;
import org.aliquot.TraceReceiver.Told;
import org.aliquot.figures.Figures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Where time goes, as a collector is told of it. */
class TracesTest {

    private static final String FROM_A_PROXY = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final TraceReceiver receiver = new TraceReceiver();
    private final Figures figures = new Figures();
    private @Nullable Traces opened;

    @AfterEach
    void close() {
        receiver.close();
        if (opened != null) {
            opened.destroy();
        }
    }

    private Traces traces(Map<String, String> settings) {
        MockEnvironment environment = new MockEnvironment();
        environment.setProperty("aliquot.traces-url", receiver.url());
        settings.forEach(environment::setProperty);
        Traces made = new Traces(environment, figures);
        opened = made;
        return made;
    }

    private Traces traces(double share) {
        return traces(Map.of("aliquot.traces-share", Double.toString(share)));
    }

    @Test
    void areOffWithoutACollector() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Traces off = new Traces(new MockEnvironment(), figures);

        assertThat(off.isOn()).isFalse();
        try (Step step = off.request("GET", FROM_A_PROXY)) {
            assertThat(step).isSameAs(Step.NONE);
            assertThat(off.here()).isEmpty();
        }
        assertThat(figures.now().stream()).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet()).isSubsetOf(before);
    }

    @Test
    void aRequestAndItsPartsAreOneTrace() {
        Traces traces = traces(1);
        Object transaction = new Object();
        String id;

        try (Step request = traces.request("PUT", null)) {
            id = traces.here().orElseThrow().replace("-", "");
            assertThat(MDC.get("trace.id")).isEqualTo(id);
            try (Step part = traces.transaction(transaction, "org.aliquot.delivery.Answers.keep", false)) {
                assertThat(part).isSameAs(OpenStep.of(transaction));
            }
            request.route("/attempts/{attempt}/responses/{position}");
            request.status(200);
        }
        assertThat(MDC.get("trace.id")).isNull();
        assertThat(traces.here()).isEmpty();

        Told request = told("PUT /attempts/{attempt}/responses/{position}");
        Told part = told("Answers.keep");
        assertThat(request.trace()).isEqualTo(id);
        assertThat(request.kind()).isEqualTo("SPAN_KIND_SERVER");
        assertThat(request.parent()).isEmpty();
        assertThat(request.failed()).isFalse();
        assertThat(request.attributes())
                .containsOnly(
                        Map.entry("http.request.method", "PUT"),
                        Map.entry("http.route", "/attempts/{attempt}/responses/{position}"),
                        Map.entry("http.response.status_code", "200"),
                        Map.entry("aliquot.told_because", "share"));
        assertThat(part.trace()).isEqualTo(id);
        assertThat(part.parent()).isEqualTo(request.id());
        assertThat(part.attribute("code.function.name")).isEqualTo("org.aliquot.delivery.Answers.keep");
        assertThat(part.took()).isLessThanOrEqualTo(request.took());
    }

    @Test
    void ofTheOthersThoseAreToldThatFailedOrWereSlow() throws InterruptedException {
        Traces traces = traces(0);

        request(traces, "/well", 200);
        request(traces, "/refused", 404);
        request(traces, "/broken", 500);
        try (Step slow = traces.request("GET", null)) {
            Thread.sleep(Duration.ofMillis(1_100));
            slow.route("/slow");
        }

        assertThat(told("GET /slow").attribute("aliquot.told_because")).isEqualTo("slow");
        assertThat(told("GET /broken").attributes())
                .containsEntry("aliquot.told_because", "failed")
                .containsEntry("error.type", "500");
        assertThat(receiver.told()).hasSize(2);
    }

    @Test
    void aShareIsAboutThatMany() {
        Traces traces = traces(0.25);

        IntStream.range(0, 1_000).forEach(number -> request(traces, "/page", 200));

        traces.destroy();
        assertThat(receiver.told().size()).isBetween(180, 320);
    }

    @Test
    void nobodyOutsideHasASayInWhatIsTold() {
        Traces traces = traces(0);

        try (Step step = traces.request("GET", FROM_A_PROXY)) {
            assertThat(traces.here().orElseThrow()).doesNotStartWith("0af76519");
            step.route("/outsider");
        }
        try (Step step = traces.request("FORGED\nWORDS", null)) {
            step.status(500);
        }

        assertThat(told("_OTHER").attribute("http.request.method")).isEqualTo("_OTHER");
        assertThat(receiver.told()).hasSize(1);
    }

    @Test
    void aTrustedProxyBeginsTheTrace() {
        Traces traces = traces(Map.of("aliquot.traces-share", "0", "aliquot.traces-from-proxy", "true"));

        for (String header : List.of(FROM_A_PROXY, FROM_A_PROXY.replaceAll("01$", "00"), "nonsense")) {
            try (Step step = traces.request("GET", header)) {
                step.route("/proxied");
            }
        }

        Told proxied = told("GET /proxied");
        assertThat(proxied.trace()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(proxied.parent()).isEqualTo("b7ad6b7169203331");
        assertThat(proxied.attribute("aliquot.told_because")).isEqualTo("proxy");
        traces.destroy();
        assertThat(receiver.told()).hasSize(1);
    }

    @Test
    void workIsToldIfItCalledSomebodyOrFailedOrTookLong() throws InterruptedException {
        Traces traces = traces(1);

        try (Step _ = traces.work("Rounds.idle")) {
            traces.transaction(new Object(), null, true).close();
        }
        try (Step _ = traces.work("Rounds.calling");
                Step call = traces.call("POST", "lms.school.example")) {
            call.status(503);
        }
        try (Step failing = traces.work("Rounds.failing")) {
            failing.failed(new IllegalStateException("of somebody@example.org"));
        }
        try (Step _ = traces.work("Rounds.long")) {
            Thread.sleep(Duration.ofMillis(80));
        }

        told("Rounds.long");
        assertThat(receiver.told())
                .extracting(Told::name)
                .containsExactlyInAnyOrder("Rounds.calling", "POST", "Rounds.failing", "Rounds.long");
        assertThat(told("POST").attributes())
                .containsEntry("server.address", "lms.school.example")
                .containsEntry("error.type", "503");
        assertThat(told("Rounds.calling").failed()).isFalse();
        assertThat(told("Rounds.failing").all())
                .contains("IllegalStateException")
                .doesNotContain("somebody");
    }

    @Test
    void whoAsksTheDatabaseWithoutATransactionIsNamed() {
        Traces traces = traces(1);
        Object transaction = new Object();

        traces.connected(Duration.ZERO); // for nobody's trace
        try (Step request = traces.request("GET", null)) {
            request.route("/asked");
            traces.connected(Duration.ofMillis(7));
            traces.disconnected();
            Step known = traces.transaction(transaction, "org.aliquot.bank.Items.find", true);
            traces.connected(Duration.ofMillis(3));
            known.close();
            traces.disconnected();
            traces.disconnected(); // one from before the request
        }

        Told request = told("GET /asked");
        assertThat(receiver.told()).hasSize(3).allMatch(one -> one.trace().equals(request.trace()));
        assertThat(told("Items.find").attribute("aliquot.connection_wait_us")).isEqualTo("3000");
        assertThat(receiver.told())
                .anySatisfy(statement -> assertThat(statement.attributes())
                        .containsEntry("aliquot.connection_wait_us", "7000")
                        .containsEntry("db.system.name", "postgresql"));
    }

    @Test
    void whatBrokeItsConnectionIsToldThoughThatIsNeverGivenBack() {
        Traces traces = traces(1);

        try (Step request = traces.request("GET", null)) {
            request.route("/broken");
            traces.connected(Duration.ZERO);
        }
        try (Step next = traces.request("GET", null)) {
            next.route("/next");
        }

        Told broken = told("GET /broken");
        assertThat(receiver.told())
                .filteredOn(one -> one.trace().equals(broken.trace()) && one != broken)
                .singleElement()
                .satisfies(statement -> assertThat(statement.attributes()).containsEntry("error.type", "left-open"));
        assertThat(told("GET /next").trace()).isNotEqualTo(broken.trace());
    }

    @Test
    void oneWithVeryManyPartsIsCutShort() {
        Traces traces = traces(1);

        try (Step request = traces.request("GET", null)) {
            IntStream.range(0, 1_000)
                    .forEach(number ->
                            traces.transaction(new Object(), null, true).close());
            request.route("/many");
        }

        assertThat(told("GET /many").attribute("aliquot.steps_left_out")).isEqualTo("700");
    }

    @Test
    void aCollectorThatDoesNotAnswerHoldsNobodyUpAndWhatIsTooMuchIsCounted() {
        Traces traces = traces(1);
        receiver.stopAnswering();

        int all = 3 * Collector.MOST_WAITING;
        IntStream.range(0, all).forEach(number -> request(traces, "/page", 200));

        // all of them ended, and nothing was answered yet
        assertThat(receiver.told()).isEmpty();
        assertThat(count("left-out")).isGreaterThan(Collector.MOST_WAITING);

        receiver.goOn();
        Await.until("each is accounted for", () -> count("sent") + count("refused") + count("left-out") == all);
        assertThat(count("sent")).isPositive();
        request(traces, "/after", 200);
        told("GET /after");
    }

    @Test
    void aCollectorThatDoesNotWantThemIsCountedAndToldOnce() {
        Traces traces = traces(1);
        Logger log = (Logger) LoggerFactory.getLogger(ToldOnce.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        try {
            receiver.answerWith(401);
            for (int refused = 1; refused <= 2; refused++) {
                int sofar = refused;
                request(traces, "/page", 200);
                Await.until("it is refused", () -> count("refused") == sofar);
            }
            receiver.answerWith(200);
            request(traces, "/again", 200);
            told("GET /again");
            Await.until("it is counted", () -> count("sent") == 1);
            traces.destroy();
        } finally {
            log.detachAppender(lines);
        }

        assertThat(lines.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN, Level.INFO);
    }

    @Test
    void roundsOfTheBackgroundAreWork() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Environment.class, () -> new MockEnvironment());
            context.registerBean(Traces.class, () -> traces(1));
            context.register(RoundSteps.class, FailingRounds.class, Scheduling.class);
            context.refresh();

            Told round = told("FailingRounds.round");
            assertThat(round.failed()).isTrue();
            assertThat(round.attribute("error.type")).isEqualTo("java.lang.IllegalStateException");
        }
    }

    @EnableScheduling
    static class Scheduling {}

    static class FailingRounds {

        @Scheduled(initialDelay = 0, fixedDelay = 3_600_000)
        void round() {
            throw new IllegalStateException("of a test");
        }
    }

    @Test
    void placesThatAreNoCollectorsAreNotTaken() {
        assertThat(CollectorAddress.of("http://localhost:4318")).hasToString("http://localhost:4318/v1/traces");
        assertThat(CollectorAddress.of("https://c.example/otlp/v1/traces"))
                .hasToString("https://c.example/otlp/v1/traces");
        assertThatThrownBy(() -> CollectorAddress.of("localhost:4318")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void request(Traces traces, String route, int status) {
        try (Step step = traces.request("GET", null)) {
            step.route(route);
            step.status(status);
        }
    }

    private Told told(String name) {
        return receiver.await(name, one -> one.name().equals(name));
    }

    private double count(String fate) {
        return figures.now().stream()
                .filter(one -> one.getMetadata().getName().equals("aliquot_trace_steps"))
                .flatMap(one -> ((CounterSnapshot) one).getDataPoints().stream())
                .filter(one -> fate.equals(one.getLabels().get("fate")))
                .mapToDouble(CounterSnapshot.CounterDataPointSnapshot::getValue)
                .sum();
    }
}

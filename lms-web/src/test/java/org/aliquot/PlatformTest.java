package org.aliquot;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.aliquot.people.AccountId;
import org.aliquot.people.ReadyPeople;
import org.aliquot.people.Role;
import org.aliquot.start.Installation;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole product on a real PostgreSQL, started once for all tests. Jobs that follow the clock are called by the tests
 * themselves. The test JVM lives in an odd time zone, so that nothing depends on it by accident.
 */
@SpringBootTest(
        classes = Aliquot.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            // a class for which rows of others are in the way has an installation of its own
            "aliquot.data-dir=${own.data-dir:${shared.data-dir:named-later}}",
            "aliquot.demo=true",
            "aliquot.demo-history=false",
            "aliquot.closing-interval=PT24H",
            "aliquot.archive-interval=PT24H",
            "aliquot.notices-interval=PT24H",
            "aliquot.rescoring-interval=PT24H",
            "aliquot.statistics-interval=PT24H",
            "aliquot.jobs-interval=PT24H",
            "aliquot.search-interval=PT24H",
            "aliquot.notes-interval=PT24H",
            "aliquot.reminders-interval=PT24H",
            "aliquot.news-letters-interval=PT24H",
            "aliquot.report-mail-interval=PT24H",
            "aliquot.hooks-interval=PT24H",
            "aliquot.scores-interval=PT24H",
            "aliquot.outgoing.loopback=true",
            "aliquot.weights-interval=PT24H",
            "aliquot.standings-interval=PT24H",
            // each look at the figures is a new one
            "aliquot.figures-interval=PT0S",
            // other systems of the tests are on this machine
            "aliquot.outgoing.loopback=true",
            // describes the API for ApiDescriptionIT; the product itself is without
            "springdoc.packages-to-scan=org.aliquot.api",
            "springdoc.use-fqn=true",
            "logging.level.org.springdoc=error"
        })
@Import({StatementCounter.class, ReadyPeople.class})
public abstract class PlatformTest {

    /** What every account made by {@link #person} signs in with. */
    public static final String PASSWORD = "a long enough password";

    private static final Path DATA = Installation.copy("platform");

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected StatementCounter statements;

    @Autowired
    private ReadyPeople people;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("shared.data-dir", DATA::toString);
    }

    @AfterEach
    void clockBack() {
        jdbc.sql("delete from clock_shift").update();
    }

    /** Address of the running product, without a slash at the end. */
    protected String site() {
        return "http://localhost:" + port;
    }

    protected Api anonymous() {
        return new Api(site(), null);
    }

    /** The API as one of the demo accounts, such as {@code learner}. */
    protected Api demo(String name) {
        return new Api(site(), people.signedIn(people.named(name + "@example.org")));
    }

    /** A new account with an address of its own. */
    protected Person person(Role... roles) {
        String email = "p" + AccountId.next() + "@example.org";
        AccountId id = people.make(email, roles);
        return new Person(id, email, new Api(site(), people.signedIn(id)));
    }

    /** Signs a browser in without the page for it, whose password alone takes as long as some tests. */
    protected void signIn(BrowserContext browser, Person person) {
        browser.addCookies(List.of(new Cookie("aliquot_session", people.inBrowser(person.id()))
                .setUrl(site())
                .setHttpOnly(true)));
    }

    /** A new learner who is enrolled in the starter course. */
    protected Person learner() {
        Person learner = person(Role.LEARNER);
        learner.api().post("/enrollments", "{\"course\": \"mlt\"}").requireStatus(201);
        return learner;
    }

    /** What other tests have left open of an exam is over: while somebody takes it, what it asks stays as it is. */
    protected void nobodyTakes(String exam) {
        jdbc.sql("""
                        update attempt
                        set deadline = started_at - interval '1 hour'
                        where status <> 'final' and exam_id = (select id from exam where key = :exam)
                        """).param("exam", exam).update();
    }

    /** News of a finished attempt reaches the reports a moment later. */
    protected void awaitOutcome(String attempt) {
        awaitRow("exam_outcome", attempt);
    }

    /** And the figures of its questions. */
    protected void awaitCounted(String attempt) {
        awaitRow("tallied_attempt", attempt);
    }

    /** Everything that listens has heard what this person did. */
    protected void awaitNews(AccountId person) {
        Await.until(
                "the news is heard",
                () -> jdbc.sql("""
                        select not exists (select from event_publication
                                           where completion_date is null and serialized_event like '%' || :account || '%')
                        """)
                        .param("account", person.toString())
                        .query(Boolean.class)
                        .single());
    }

    private void awaitRow(String table, String attempt) {
        String row = "select count(*) from " + table + " where attempt_id = cast(:attempt as uuid)";
        Await.until(
                "row of " + table,
                () -> jdbc.sql(row)
                                .param("attempt", attempt)
                                .query(Integer.class)
                                .single()
                        > 0);
    }

    /** Until some session waits for what another one holds. */
    protected void awaitBlocked() {
        Await.until(
                "somebody who waits",
                () -> jdbc.sql("select exists (select from pg_locks where not granted)")
                        .query(Boolean.class)
                        .single());
    }

    /** A new class in the starter course with this instructor and these learners; its id. */
    protected String cohort(Person instructor, Person... learners) {
        String settings = "{\"name\": \"Class of " + instructor.email() + "\", \"course\": \"mlt\"}";
        return cohortOf(settings, instructor, learners);
    }

    /** A new class with these settings, this instructor and these learners; its id. */
    protected String cohortOf(String settings, Person instructor, Person... learners) {
        Api administrator = person(Role.ADMINISTRATOR).api();
        String id = administrator.post("/cohorts", settings).requireStatus(201).text("/id");
        administrator
                .put("/cohorts/" + id + "/instructors/" + instructor.id(), "")
                .requireStatus(200);
        for (Person learner : learners) {
            administrator
                    .post("/cohorts/" + id + "/members", "{\"people\": [\"" + learner.id() + "\"]}")
                    .requireStatus(200);
        }
        return id;
    }

    /** The day it is for the product: by the server's clock, in the installation's zone. */
    protected LocalDate today() {
        return jdbc.sql("select cast(server_now() at time zone 'America/New_York' as date)")
                .query(LocalDate.class)
                .single();
    }

    /** Moves the server's clock; each test starts at the real time. */
    protected void clockForward(Duration by) {
        jdbc.sql("""
                        insert into clock_shift (shift) values (make_interval(secs => :seconds))
                        on conflict (only_row) do update set shift = clock_shift.shift + excluded.shift
                        """).param("seconds", by.toMillis() / 1000.0).update();
    }

    /** Somebody with an account, and the API in their hands. */
    public record Person(AccountId id, String email, Api api) {}
}

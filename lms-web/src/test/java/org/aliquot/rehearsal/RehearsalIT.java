package org.aliquot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.people.Shadows;
import org.aliquot.start.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A rehearsal goes by real requests, says how it went, and leaves nothing, however it ends. */
@DirtiesContext
class RehearsalIT extends PlatformTest {

    /** What a page says. */
    @FunctionalInterface
    private interface Pages {
        String get(String path);
    }

    private static final String EXAM = "quick-check";
    private static final List<Roster.Part> TWENTY = List.of(new Roster.Part(EXAM, "Quick check", "exam", 20));
    private static final Pace SHORT = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(8), 200);
    private static final Pace LONG = new Pace(Duration.ofSeconds(1), Duration.ofMinutes(5), 200);

    private static final String QUIET = """
            select not exists (select from untallied_attempt) and not exists (select from event_publication)
            """;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private RehearsalTable table;

    @Autowired
    private Stage stage;

    @Autowired
    private Sweep sweep;

    @Autowired
    private Shadows shadows;

    @Autowired
    private Accounts accounts;

    private Caller administrator;

    /** Nobody rehearses while somebody sits an exam, and all rows are counted: no other class has left any here. */
    @DynamicPropertySource
    static void ownInstallation(DynamicPropertyRegistry registry) {
        registry.add("own.data-dir", Installation.copy("rehearsal")::toString);
    }

    /** What the test before has left is over. */
    @BeforeEach
    void nobodySits() {
        Person admin = person(Role.ADMINISTRATOR);
        administrator = new Caller(admin.id(), Set.of(Role.ADMINISTRATOR));
        Await.until(
                "work of the test before",
                () -> jdbc.sql(QUIET).query(Boolean.class).single());
        jdbc.sql("delete from rehearsal where ended_at is not null").update(); // some by a clock that was ahead
        jdbc.sql("update cohort_assignment set opens_at = null where opens_at > server_now()")
                .update();
    }

    @Test
    void twentySitAnExamAndNothingOfThemIsLeft() {
        Pages staff = pages();
        Map<String, Long> before = rows();
        String analysis = analysis(staff);
        assertThat(rehearsals.begin(today(), TWENTY, administrator, SHORT))
                .isInstanceOf(Rehearsals.Begun.Running.class);
        awaitEnd();
        Rehearsal played = rehearsals.newest().getFirst();
        assertThat(played.phase()).isEqualTo(Phase.DONE);
        Measured measured = played.measured();
        assertThat(measured).isNotNull();
        assertThat(measured.errors()).isEmpty();
        assertThat(measured.refused()).isZero();
        assertThat(measured.starts().count()).isEqualTo(20);
        assertThat(measured.handIns().count()).isEqualTo(20);
        assertThat(measured.answers().count()).isPositive();
        assertThat(measured.load().logPerAttempt()).isBetween(1_000L, 1_000_000L);
        assertThat(measured.load().freeBytes()).isPositive();
        assertNothingLeft(before);
        assertThat(analysis(staff)).as("the figures of the exam").isEqualTo(analysis);
    }

    @Test
    void whoeverStopsItEndsItAndNothingIsLeft() {
        Map<String, Long> before = rows();
        rehearsals.begin(today(), TWENTY, administrator, LONG);
        Await.until("answers", () -> rehearsals.newest().getFirst().phase() == Phase.ANSWERING);
        assertThat(rehearsals.begin(today(), TWENTY, administrator, SHORT))
                .isInstanceOf(Rehearsals.Begun.AnotherRuns.class);
        rehearsals.stop(administrator);
        awaitEnd();
        assertThat(rehearsals.newest().getFirst().phase()).isEqualTo(Phase.STOPPED);
        assertNothingLeft(before);
    }

    @Test
    void itGivesWayToWhoeverBeginsAnExam() {
        rehearsals.begin(today(), TWENTY, administrator, LONG);
        Await.until("answers", () -> rehearsals.newest().getFirst().phase() == Phase.ANSWERING);
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"mlt-mock-50\", \"mode\": \"exam\"}")
                .text("/id");
        awaitEnd();
        assertThat(rehearsals.newest().getFirst().phase()).isEqualTo(Phase.GAVE_WAY);
        assertThat(shadows.any()).isFalse();
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
    }

    /** Another one may have begun meanwhile. */
    @Test
    void oneThatWasGivenUpDeletesNothing() {
        UUID id = table.insert(today(), TWENTY, 20, administrator.id()).orElseThrow();
        clockForward(Duration.ofSeconds(31));
        table.abandon();
        assertThat(table.insert(today(), TWENTY, 20, administrator.id())).isPresent();
        shadows.make(2);
        sweep.finish(id, Phase.DONE, Optional.empty());
        assertThat(shadows.any()).isTrue();
        clockForward(Duration.ofSeconds(31));
        sweep.round();
        assertThat(shadows.any()).isFalse();
    }

    /** As after a SIGKILL: a row that nobody beats for, accounts, and attempts that are open. */
    @Test
    void whatAKilledNodeLeftIsSweptOnceItIsSilent() throws Exception {
        Map<String, Long> before = rows();
        UUID id = table.insert(today(), TWENTY, 20, administrator.id()).orElseThrow();
        try (HttpClient client = Stage.client()) {
            List<ShadowLearner> learners = stage.learners(
                    List.of(new Roster.Part(EXAM, EXAM, "exam", 3)),
                    client,
                    stage.site().orElseThrow());
            for (ShadowLearner learner : learners) {
                sit(learner);
                table.beat(id, Phase.ANSWERING, 0); // a node that lives says so all the time
            }
            learners.forEach(ShadowLearner::leave);
        }
        sweep.round();
        assertThat(shadows.any()).as("it may still live").isTrue();
        clockForward(Duration.ofSeconds(31));
        sweep.round();
        assertThat(table.newest(1).getFirst().phase()).isEqualTo(Phase.ABANDONED);
        assertThat(table.newest(1).getFirst().id()).isEqualTo(id);
        assertNothingLeft(before);
    }

    private static void sit(ShadowLearner learner) throws IOException, InterruptedException, Refused {
        learner.arrive();
        learner.start();
        assertThat(learner.answer(1_000)).isEqualTo(ShadowLearner.Answered.SENT);
    }

    @Test
    void noListNamesAShadow() throws Exception {
        Pages staff = pages();
        int people = accounts.count();
        assertThat(table.insert(today(), TWENTY, 20, administrator.id())).isPresent();
        shadows.make(2);
        try {
            assertThat(accounts.count()).isEqualTo(people);
            assertThat(staff.get("/admin/people?q=Rehearsal")).doesNotContain(">Rehearsal<");
            assertThat(staff.get("/admin/people?state=test-student")).doesNotContain(">Rehearsal<");
            assertThat(accounts.search("Rehearsal", null, 10)).isEmpty();
            assertThat(staff.get("/search?q=Rehearsal")).doesNotContain("/admin/people/0");
        } finally {
            clockForward(Duration.ofSeconds(31));
            sweep.round();
        }
    }

    @Test
    void whileSomebodySitsAnExamNobodyRehearses() {
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"mlt-mock-50\", \"mode\": \"exam\"}")
                .text("/id");
        assertThat(rehearsals.begin(today(), TWENTY, administrator, SHORT))
                .isInstanceOf(Rehearsals.Begun.ExamUnderWay.class);
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        assertThat(rehearsals.refusal()).isEmpty();
    }

    @Test
    void beforeAnExamOpensNobodyRehearses() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor, learner());
        Instant opens = Instant.now().plus(29, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);
        jdbc.sql("""
                        insert into cohort_assignment (id, cohort_id, kind, ref, due_on, closes, tutor, late_answers, opens_at)
                        values (gen_random_uuid(), cast(:cohort as uuid), 'exam', 'mlt-mock-50', :due, true, false, 'hold', :opens)
                        """)
                .param("cohort", cohort)
                .param("due", today().plusDays(2))
                .param("opens", opens.atOffset(ZoneOffset.UTC))
                .update();
        assertThat(rehearsals.begin(today(), TWENTY, administrator, SHORT))
                .isEqualTo(new Rehearsals.Begun.OpensSoon(opens));
    }

    private Pages pages() {
        Api admin = demo("admin");
        return path -> admin.get(site() + path).raw().body();
    }

    private void awaitEnd() {
        Await.until("end", () -> rehearsals.newest().getFirst().isOver());
    }

    private static String analysis(Pages staff) {
        return staff.get("/teach/quizzes/" + EXAM + "/analysis")
                .replaceAll("nonce=\"[^\"]*\"|content=\"[^\"]*\"|value=\"[^\"]*\"|nonce-[^\"' ]*|As of [^.]*", "");
    }

    /**
     * What is kept on purpose: that there was one, and who wished it; entries of the audit log are sealed meanwhile, with a key that is
     * made for the first of them.
     */
    private void assertNothingLeft(Map<String, Long> before) {
        Map<String, Long> more = rows();
        more.replaceAll((name, rows) -> rows - before.getOrDefault(name, 0L));
        more.keySet()
                .removeAll(
                        List.of("rehearsal", "audit_entry", "audit_unsealed", "audit_seal", "clock_shift", "mac_key"));
        more.values().removeIf(rows -> rows == 0);
        assertThat(more).as("more or fewer rows than before").isEmpty();
        assertThat(shadows.any()).isFalse();
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .forEach(name -> rows.put(
                        name,
                        jdbc.sql("select count(*) from " + name)
                                .query(Long.class)
                                .single()));
        return rows;
    }
}

package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.aliquot.Api.Reply;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.examplan.ExamRules;
import org.aliquot.people.AccountId;
import org.aliquot.people.OwnData;
import org.aliquot.people.Role;
import org.aliquot.readiness.ChangedAnswers;
import org.aliquot.readiness.ExamHabits;
import org.aliquot.statistics.AnswerStatistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Exams of long ago leave the tables of those of today, and nobody who reads them notices; where the school says so, their answers go. */
class ArchiveIT extends PlatformTest {

    private static final List<String> FIVE =
            List.of("mlt-bb-0001", "mlt-chem-0001", "mlt-hema-0001", "mlt-micr-0001", "mlt-lo-0001");

    /** All that figures about questions and learners are counted from, one attempt of it. */
    private static final List<String> COUNTED = List.of(
            "select s::text from scored_answer s where attempt_id = :id order by position",
            "select i::text from attempt_item i where attempt_id = :id order by position",
            "select t::text from answer_tally t join attempt a on a.exam_version_id = t.exam_version_id where a.id = :id order by 1");

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ArchiveRounds rounds;

    @Autowired
    private Keeping keeping;

    @Autowired
    private KeepingTable turns;

    @Autowired
    private Archiving archiving;

    @Autowired
    private AttemptTable table;

    @Autowired
    private Receipts receipts;

    @Autowired
    private AnswerStatistics statistics;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Exams exams;

    @Autowired
    private ExamCopies copies;

    @Autowired
    private ExamHabits habits;

    @Autowired
    private List<OwnData> own;

    private AccountId decider;
    private Person instructor;
    private Person learner;
    private String exam;
    private String attempt;

    @BeforeEach
    void anExamWithAnswersThatWereChanged() {
        decider = person(Role.ADMINISTRATOR).id();
        instructor = person(Role.INSTRUCTOR);
        learner = learner();
        cohort(instructor, learner);
        exam = quiz();
        attempt = sit(learner);
    }

    @AfterEach
    void forEver() {
        keeping.decide(KeepingRule.FOR_EVER, decider);
    }

    /** Each question was changed once, two were right in the end, one was left blank and flagged. */
    private String sit(Person person) {
        String id = person.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        for (int position = 1; position <= 4; position++) {
            boolean right = position <= 2;
            answer(person, id, position, 1, option(id, position, !right), false);
            answer(person, id, position, 2, option(id, position, right), position == 3);
        }
        person.api()
                .put(
                        "/attempts/" + id + "/responses/5",
                        "{\"lease\": 1, \"revision\": 1, \"response\": null, \"flagged\": true}")
                .requireStatus(200);
        jdbc.sql("insert into attempt_strike (attempt_id, position, options) values (:id, 3, :option)")
                .param("id", UUID.fromString(id))
                .param("option", option(id, 3, true))
                .update();
        person.api().post("/attempts/" + id + "/submit", "").requireStatus(200);
        awaitOutcome(id);
        return id;
    }

    private static void answer(Person person, String id, int position, int revision, String option, boolean flagged) {
        person.api()
                .put(
                        "/attempts/" + id + "/responses/" + position,
                        "{\"lease\": 1, \"revision\": " + revision + ", \"elapsedMs\": " + 1000 * position
                                + ", \"flagged\": " + flagged + ", \"response\": {\"choice\": \"" + option + "\"}}")
                .requireStatus(200);
    }

    @Test
    void whatIsArchivedIsReadAsBefore() {
        awaitCounted(attempt);
        endedYearsAgo(attempt, 3);
        List<String> read = read();
        List<String> counted = counted();
        List<String> exported = exported();
        ChangedAnswers changes = habits.changes(learner.id());
        assertThat(changes).isNotEqualTo(habits.changes(learner().id()));

        archive(attempt, 0);

        assertThat(rows("attempt_strike", attempt)).isZero();
        assertThat(rows("attempt_archive", attempt)).isEqualTo(1);
        assertThat(read()).isEqualTo(read);
        assertThat(counted()).isEqualTo(counted);
        assertThat(exported()).isEqualTo(exported);
        assertThat(habits.changes(learner.id())).isEqualTo(changes);
        assertThat(keeping.state().failed()).isZero();
        assertThat(keeping.state().ranAt()).isNotNull();
    }

    /** As its learner, its instructor, a stranger with its receipt and another program read it. */
    private List<String> read() {
        List<String> read = new ArrayList<>();
        for (String path : List.of("/review", "/receipt", "/items", "/result")) {
            read.add(learner.api()
                    .get("/attempts/" + attempt + path)
                    .requireStatus(200)
                    .raw()
                    .body());
        }
        for (String path : List.of("/attempts/" + attempt + "/review?show=all", "/attempts/" + attempt + "/result")) {
            read.add(main(learner, path));
        }
        read.add(main(instructor, "/teach/attempts/" + attempt));
        String code = learner.api().get("/attempts/" + attempt + "/receipt").text("/code");
        read.add(anonymous().get("/verify/" + code).requireStatus(200).raw().body());
        assertThat(read.getLast()).contains("true");
        return read;
    }

    /** Without what differs with every request. */
    private String main(Person person, String path) {
        String page = person.api().get(site() + path).requireStatus(200).raw().body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private List<String> counted() {
        return COUNTED.stream()
                .map(sql -> String.join(
                        "\n",
                        jdbc.sql(sql)
                                .param("id", UUID.fromString(attempt))
                                .query(String.class)
                                .list()))
                .toList();
    }

    private List<String> exported() {
        return own.stream()
                .filter(data -> List.of("answers", "struck-options", "marks").contains(data.file()))
                .map(data -> jdbc.sql(data.sql())
                        .param("id", learner.id())
                        .params(data.beside().apply(learner.id()))
                        .query()
                        .listOfRows()
                        .toString())
                .toList();
    }

    @Test
    void aQuestionThatTurnsOutToBeWrongIsScoredAnewInTheArchiveAsEverywhere() {
        Person other = learner();
        String today = sit(other);
        archive(attempt, 3);
        String item = jdbc.sql("""
                        select i.slug || '/versions/' || v.number
                        from attempt_item a
                        join item_version v on v.id = a.item_version_id
                        join item i on i.id = v.item_id
                        where a.attempt_id = :id and a.position = 3
                        """)
                .param("id", UUID.fromString(attempt))
                .query(String.class)
                .single();
        String made = demo("admin")
                .post(
                        "/items/" + item + "/adjustments",
                        "{\"kind\": \"credit\", \"exam\": \"" + exam + "\", \"reason\": \"Unclear\"}")
                .requireStatus(202)
                .text("/id");
        Rounds.ofAdjustments(product);

        assertThat(rows("response", attempt)).isZero();
        assertThat(raw(learner, attempt)).isEqualTo(raw(other, today)).isEqualTo("3");
        assertThat(text(
                        "select string_agg(payload::text, ' ' order by position) from scored_answer where attempt_id = :id",
                        attempt))
                .isEqualTo(text(
                        "select string_agg(payload::text, ' ' order by position) from scored_answer where attempt_id = :id",
                        today));

        demo("admin")
                .post("/adjustments/" + made + "/undoing", "{\"reason\": \"Clear\"}")
                .requireStatus(202);
        Rounds.ofAdjustments(product);
        assertThat(raw(learner, attempt)).isEqualTo("2");
    }

    private String raw(Person person, String id) {
        return person.api()
                .get("/attempts/" + id + "/result")
                .requireStatus(200)
                .text("/raw");
    }

    @Test
    void anAnswerThatComesYearsTooLateIsRefusedAsEver() {
        archive(attempt, 3);
        jdbc.sql("update attempt set final_at = ended_at where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();
        String before =
                learner.api().get("/attempts/" + attempt + "/receipt").raw().body();

        Reply late = learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/1",
                        "{\"lease\": 1, \"revision\": 9, \"response\": {\"choice\": \"" + option(attempt, 1, false)
                                + "\"}}");

        assertThat(late.code()).isEqualTo("attempt-final");
        assertThat(rows("response", attempt)).isZero();
        assertThat(learner.api().get("/attempts/" + attempt + "/receipt").raw().body())
                .isEqualTo(before);
        assertThat(raw(learner, attempt)).isEqualTo("2");
    }

    @Test
    void whatWaitsForADecisionStaysWhereItIs() {
        jdbc.sql("""
                        update attempt
                        set late_answers = 'hold', held_counted = null, result = jsonb_set(result, '{held}', '1')
                        where id = cast(:id as uuid)
                        """).param("id", attempt).update();
        workAfter(attempt, 3);
        assertThat(rows("response", attempt)).isEqualTo(9);

        jdbc.sql("update attempt set held_counted = false where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();
        awaitArchived(attempt);
    }

    @Test
    void whatTheArchiveWouldSayOtherwiseStaysAndKeepsNoOtherFromIt() {
        jdbc.sql("""
                        insert into response (attempt_id, position, lease, revision, payload, flagged, final, received_at, standing)
                        values (cast(:id as uuid), 5, 1, 2, cast('null' as jsonb), false, false, server_now(), 'in-time')
                        """).param("id", attempt).update();
        String other = sit(learner);
        endedYearsAgo(other, 3);
        try {
            workAfter(attempt, 3);
            awaitArchived(other);

            assertThat(rows("response", attempt)).isEqualTo(10);
            assertThat(rows("attempt_archive", attempt)).isZero();
            assertThat(keeping.state().failed()).isEqualTo(1);
        } finally {
            jdbc.sql("delete from response where attempt_id = cast(:id as uuid) and position = 5 and revision = 2")
                    .param("id", attempt)
                    .update();
        }
    }

    @Test
    void theNameOfAnErasedPersonIsBlottedOutInTheArchive() {
        jdbc.sql("update account set name = 'Zephyrine Archivaldo' where id = :id")
                .param("id", learner.id())
                .update();
        jdbc.sql("""
                        insert into response (attempt_id, position, lease, revision, payload, flagged, final, received_at, standing)
                        values (cast(:id as uuid), 5, 1, 2, '{"text": "Signed, zephyrine archivaldo"}', false, false, server_now(), 'in-time')
                        """).param("id", attempt).update();
        archive(attempt, 3);
        assertThat(text("select payloads::text from attempt_archive where attempt_id = :id", attempt))
                .contains("archivaldo");

        demo("admin").delete("/people/" + learner.id() + "/account").requireStatus(204);

        assertThat(text("select payloads::text from attempt_archive where attempt_id = :id", attempt))
                .contains("Signed, […]")
                .doesNotContainIgnoringCase("archivaldo");
    }

    @Test
    void answersOlderThanTheSchoolKeepsThemAreDeletedAndResultsStay() {
        String result =
                learner.api().get("/attempts/" + attempt + "/result").raw().body();
        String code = learner.api().get("/attempts/" + attempt + "/receipt").text("/code");
        String younger = sit(learner);
        awaitCounted(attempt);
        awaitCounted(younger);
        String tallies = counted().getLast();
        endedYearsAgo(younger, 3);
        archive(attempt, 5);
        LocalDate month = month(attempt);

        keeping.decide(new KeepingRule(2, 4), decider);
        timeToThinkIsOver();
        rounds.work();

        for (String table : List.of("attempt_archive", "response", "scored_answer", "former_answer", "first_choice")) {
            assertThat(rows(table, attempt)).as(table).isZero();
        }
        assertThat(rows("attempt_archive", younger)).isEqualTo(1);
        assertThat(rows("attempt_item", attempt)).isEqualTo(5);
        assertThat(counted().getLast()).isEqualTo(tallies);
        statistics.countNow(_ -> {});
        assertThat(counted().getLast()).as("counted anew").isEqualTo(tallies);
        assertThat(jdbc.sql("select to_regclass(:name) is null")
                        .param(
                                "name",
                                "attempt_archive_"
                                        + month.toString().substring(0, 7).replace('-', '_'))
                        .query(Boolean.class)
                        .single())
                .as("its partition is gone")
                .isTrue();
        assertThat(learner.api()
                        .get("/attempts/" + attempt + "/result")
                        .requireStatus(200)
                        .raw()
                        .body())
                .isEqualTo(result);
        assertThat(learner.api().get("/attempts/" + attempt + "/review").text("/detail"))
                .isEqualTo("The answers of this exam are no longer kept.");
        assertThat(learner.api()
                        .get(site() + "/attempts/" + attempt + "/review")
                        .status())
                .isEqualTo(303);
        assertThat(main(learner, "/attempts/" + attempt + "/result"))
                .contains("The answers of this exam are no longer kept")
                .doesNotContain("/review");
        assertThat(main(instructor, "/teach/attempts/" + attempt)).contains("no longer kept");
        assertThat(anonymous()
                        .get(site() + "/verify/" + code)
                        .requireStatus(200)
                        .raw()
                        .body())
                .contains("This receipt is genuine");
        assertThat(learner.api()
                        .get("/attempts/" + attempt + "/receipt")
                        .requireStatus(200)
                        .text("/head"))
                .isEqualTo(code);
        assertThat(text(
                        "select string_agg(details::text, ' ') from audit_entry where action = 'answers.deleted' and actor = :id",
                        decider.toString()))
                .contains(month.toString().substring(0, 7));
        for (String path : List.of("/progress", "/progress/answers", "/practice", "/today")) {
            assertThat(learner.api().get(site() + path).status()).as(path).isLessThan(500);
        }
    }

    @Test
    void nothingIsDeletedInTheFirstHoursNorWhenTheRuleIsAnother() {
        archive(attempt, 5);
        LocalDate month = month(attempt);

        keeping.decide(new KeepingRule(2, 4), decider);
        rounds.work();
        assertThat(rows("attempt_archive", attempt)).isEqualTo(1);

        timeToThinkIsOver();
        assertThat(archiving.forget(month, 3, 10)).isEmpty();
        keeping.decide(new KeepingRule(2, null), decider);
        timeToThinkIsOver();
        assertThat(archiving.forget(month, 4, 10)).isEmpty();
        assertThat(rows("attempt_archive", attempt)).isEqualTo(1);
    }

    @Test
    void whoIsBeingErasedIsArchivedAfterwards() {
        endedYearsAgo(attempt, 3);
        keeping.decide(new KeepingRule(2, null), decider);

        during(
                "perform from account where id = '%s' for update"
                        .formatted(learner.id().value()),
                rounds::work);
        assertThat(rows("response", attempt)).isEqualTo(9);

        awaitArchived(attempt);
    }

    @Test
    void aMonthThatCannotBeOpenedKeepsNoOtherFromItAndIsNoRoundThatRan() {
        archive(attempt, 3);
        Instant ran = requireNonNull(keeping.state().ranAt());
        String unopened = sit(learner);
        endedYearsAgo(unopened, 31);
        String other = sit(learner);
        endedYearsAgo(other, 3);

        during("lock table attempt_archive in access share mode", () -> awaitArchived(other));
        assertThat(rows("response", unopened)).isEqualTo(9);
        assertThat(keeping.state().failed()).isEqualTo(1);
        assertThat(keeping.state().ranAt()).isEqualTo(ran);

        awaitArchived(unopened);
        assertThat(keeping.state().failed()).isZero();
        assertThat(keeping.state().ranAt()).isAfter(ran);
    }

    /** What is done while somebody holds something. */
    private void during(String held, Runnable done) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("do $$ begin " + held + "; end $$").update();
            CompletableFuture.runAsync(done).orTimeout(60, TimeUnit.SECONDS).join();
        });
    }

    @Test
    void aReceiptIsWholeThoughItsAttemptIsArchivedBetweenTwoReads() {
        AttemptRow before = table.find(new AttemptId(UUID.fromString(attempt))).orElseThrow();
        Receipt receipt = receipts.receipt(before);
        archive(attempt, 3);

        assertThat(receipts.receipt(before)).isEqualTo(receipt);
        assertThat(receipt.answers()).hasSize(9);
    }

    /** A column that is added to the journal and not to the archive would be lost there without a word. */
    @Test
    void everyColumnOfTheJournalIsInTheArchive() {
        assertThat(columns("archived_response")).isEqualTo(columns("response"));
        assertThat(columns("archived_strike")).isEqualTo(columns("attempt_strike"));
    }

    private List<String> columns(String table) {
        return jdbc.sql("""
                        select column_name || ' ' || data_type
                        from information_schema.columns
                        where table_name = :table and column_name <> 'month'
                        order by 1
                        """)
                .param("table", table)
                .query((row, _) -> requireNonNull(row.getString(1)))
                .list();
    }

    @Test
    void itIsDoneAtNight() {
        endedYearsAgo(attempt, 3);
        keeping.decide(new KeepingRule(2, null), decider);
        clockTo(LocalTime.NOON);
        rounds.round();
        assertThat(rows("response", attempt)).isEqualTo(9);

        clockTo(LocalTime.of(2, 30));
        // a round leaves what somebody holds to the next one
        Await.until("archived", () -> {
            rounds.round();
            return rows("response", attempt) == 0;
        });
    }

    @Test
    void aNodeThatWasTakenForDeadEndsNoRoundOfAnother() {
        Duration quarter = Duration.ofMinutes(15);
        OffsetDateTime first = turns.take(quarter).orElseThrow();
        clockForward(quarter.plusSeconds(1));
        OffsetDateTime second = turns.take(quarter).orElseThrow();

        turns.ran(first, 7, true);
        turns.release(first);

        assertThat(keeping.state().failed()).isNotEqualTo(7);
        assertThat(turns.take(quarter)).as("the second is at it").isEmpty();
        turns.release(second);
        turns.release(turns.take(quarter).orElseThrow());
    }

    private void clockTo(LocalTime time) {
        jdbc.sql("delete from clock_shift").update();
        double seconds =
                jdbc.sql("""
                        select extract(epoch from cast(:time as time) - cast(server_now() at time zone 'America/New_York' as time))
                        """).param("time", time.toString()).query(Double.class).single();
        clockForward(Duration.ofSeconds((long) (seconds + (seconds < 0 ? 86_400 : 0))));
    }

    private LocalDate month(String id) {
        awaitArchived(id);
        return jdbc.sql("select archived_month from attempt where id = cast(:id as uuid)")
                .param("id", id)
                .query(LocalDate.class)
                .single();
    }

    private void timeToThinkIsOver() {
        jdbc.sql("update answer_keeping set decided_at = decided_at - interval '13 hours'")
                .update();
    }

    private void archive(String id, int years) {
        workAfter(id, years);
        awaitArchived(id);
    }

    private void workAfter(String id, int years) {
        endedYearsAgo(id, years);
        keeping.decide(new KeepingRule(2, null), decider);
        rounds.work();
    }

    /** Round after round: one leaves to the next what somebody holds. */
    private void awaitArchived(String id) {
        Await.until("archived", () -> {
            if (rows("response", id) > 0) {
                rounds.work();
            }
            return rows("response", id) == 0;
        });
    }

    private void endedYearsAgo(String id, int years) {
        jdbc.sql("update attempt set ended_at = ended_at - make_interval(years => :years) where id = cast(:id as uuid)")
                .param("id", id)
                .param("years", years)
                .update();
    }

    private int rows(String table, String id) {
        return jdbc.sql("select count(*) from " + table + " where attempt_id = cast(:id as uuid)")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private String text(String sql, String id) {
        return jdbc.sql(sql)
                .param("id", UUID.fromString(id))
                .query(String.class)
                .single();
    }

    private String option(String id, int position, boolean right) {
        return jdbc.sql("""
                        select o ->> 'id'
                        from attempt_item i
                        join item_version v on v.id = i.item_version_id
                        cross join jsonb_array_elements(v.content #> '{task,options}') o
                        where i.attempt_id = :id and i.position = :position and (o ->> 'correct')::boolean = :right
                        limit 1
                        """)
                .param("id", UUID.fromString(id))
                .param("position", position)
                .param("right", right)
                .query(String.class)
                .single();
    }

    private String quiz() {
        AccountId author = person(Role.INSTRUCTOR).id();
        QuizChange made = exams.make("Of long ago " + author, FIVE, author);
        ExamVersion quiz = ((QuizChange.Changed) made).version();
        ExamRules rules = new ExamRules(quiz.spec().title(), 1, null, null, false, false, Map.of(), List.of("mlt"));
        copies.change(quiz.spec().key(), quiz.number(), rules, author);
        return quiz.spec().key();
    }
}

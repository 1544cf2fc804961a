package org.aliquot.passback;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.aliquot.Await;
import org.aliquot.ModuleTest;
import org.aliquot.clock.ServerClock;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionChange;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionKind;
import org.aliquot.delivery.AttemptSubmitted;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A gradebook of another system, and learners whose attempts end. */
@TestPropertySource(properties = "aliquot.outgoing.loopback=true")
abstract class PassbackTest extends ModuleTest {

    /** With something behind a question mark, as Moodle has it. */
    static final String COLUMN = "/columns/7?type=1";

    @Autowired
    ConnectionDesk connections;

    @Autowired
    ScoreLinks links;

    @Autowired
    Scores scores;

    @Autowired
    ScoreRounds rounds;

    @Autowired
    Wishes wishes;

    @Autowired
    ServerClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    FakeGradebook gradebook;
    AccountId administrator;
    Connection connection;
    UUID cohort;
    private UUID exam;

    @BeforeEach
    void open() {
        gradebook = new FakeGradebook();
        administrator = new AccountId(account("administrator"));
        exam = exam("quick-check");
        cohort = cohort();
        connection = connect(true);
    }

    @AfterEach
    void close() {
        gradebook.close();
        jdbc.sql("delete from lti_score").update();
        jdbc.sql("delete from cohort_member").update();
        jdbc.sql("delete from attempt").update();
        jdbc.sql("delete from exam_version").update();
        jdbc.sql("delete from exam").update();
    }

    Connection connect(boolean makesColumns) {
        ConnectionChange made =
                connections.connect(ConnectionKind.LTI, gradebook.settings(makesColumns), administrator);
        UUID id = ((ConnectionChange.Changed) made).connection().id();
        return ((ConnectionChange.Changed) connections.activate(id, administrator)).connection();
    }

    UUID exam(String key) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into exam (id, key, status, edited, version) values (:id, :key, 'published', false, 1)")
                .param("id", id)
                .param("key", key)
                .update();
        jdbc.sql("""
                        insert into exam_version (id, exam_id, number, title, spec, published_at)
                        values (:id, :id, 1, 'Quick check', '{}', server_now())
                        """).param("id", id).update();
        return id;
    }

    /** Somebody whom the system knows under the name of their account's id. */
    AccountId learner() {
        UUID id = account("learner");
        jdbc.sql("""
                        insert into outside_identity (connection_id, subject, account_id, since)
                        values (:connection, :subject, :account, server_now())
                        """)
                .param("connection", connection.id())
                .param("subject", id.toString())
                .param("account", id)
                .update();
        return new AccountId(id);
    }

    private UUID cohort() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into cohort (id, name, kind, course_id, payer, status, created_at, changed_at, version, plan_version)
                        values (:id, 'Hematology', 'class', :course, 'learner', 'open', server_now(), server_now(), 0, 0)
                        """).param("id", id).param("course", course("course-" + id)).update();
        return id;
    }

    void joins(AccountId learner) {
        jdbc.sql("""
                        insert into cohort_member (cohort_id, account_id, way, joined_at)
                        values (:cohort, :account, 'lms', server_now())
                        on conflict do nothing
                        """).param("cohort", cohort).param("account", learner).update();
    }

    void leaves(AccountId learner) {
        jdbc.sql("delete from cohort_member where account_id = :account")
                .param("account", learner)
                .update();
    }

    GradebookService withColumn() {
        return new GradebookService(gradebook.at(COLUMN), gradebook.at("/columns"), true, true, true);
    }

    GradebookService withoutColumn() {
        return new GradebookService(null, gradebook.at("/columns"), true, true, true);
    }

    /** Joins the class, and opens the link. */
    UUID opens(AccountId learner, @Nullable GradebookService told) {
        return opens(learner, "link-1", new LinkTarget.Exam("quick-check"), told);
    }

    UUID opens(@Nullable AccountId learner, String resource, LinkTarget target, @Nullable GradebookService told) {
        OpenedLink opened = new OpenedLink(connection.id(), "deployment-7", "course-1", resource, target, told);
        return transaction.execute(_ -> {
            UUID link = links.opened(opened);
            if (learner != null) {
                joins(learner);
                links.follow(link, learner, cohort);
            }
            return link;
        });
    }

    /** Ends an attempt of so many right of fifty. */
    UUID ends(AccountId learner, int right) {
        UUID attempt = attempt(learner, """
                {"status": "final", "raw": %d, "answered": 50, "total": 50}""".formatted(right));
        publish(submitted(learner, attempt));
        return attempt;
    }

    UUID attempt(AccountId learner, String result) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into attempt (id, account_id, exam_id, exam_version_id, mode, status, seed, length, lease,
                                             started_at, time_percent, grace_seconds, late_answers, final_at, result)
                        values (:id, :account, :exam, :exam, 'exam', 'final', 1, 50, 1, server_now(), 100, 120,
                                'count', server_now(), cast(:result as jsonb))
                        """)
                .param("id", id)
                .param("account", learner)
                .param("exam", exam)
                .param("result", result)
                .update();
        return id;
    }

    void becomes(UUID attempt, String result) {
        jdbc.sql("update attempt set result = cast(:result as jsonb), scoring = scoring + 1 where id = :id")
                .param("id", attempt)
                .param("result", result)
                .update();
    }

    AttemptSubmitted submitted(AccountId learner, UUID attempt) {
        Instant now = clock.now();
        return new AttemptSubmitted(
                attempt,
                learner.value(),
                "quick-check",
                "exam",
                new AttemptSubmitted.Score(0, 0, 50, null, null, null, null, null),
                now,
                now);
    }

    /** Tells of it, and waits until it is heard. */
    void publish(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
        Await.until(
                "the news to be taken",
                () -> jdbc.sql("select count(*) from event_publication where listener_id like '%ScoreListeners%'")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    void roundAfter(Duration pause) {
        clockForward(pause);
        rounds.round();
    }

    ScoreStanding standing(UUID link, AccountId learner) {
        return scores.of(link, learner).orElseThrow();
    }

    /** What the gradebook shows in the link's column. */
    double percent(AccountId learner) {
        return gradebook.cell(gradebook.at(COLUMN), learner.toString()).percent();
    }
}

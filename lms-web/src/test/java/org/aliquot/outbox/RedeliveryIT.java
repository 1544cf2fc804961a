package org.aliquot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.clock.Ids;
import org.aliquot.delivery.AttemptRescored;
import org.aliquot.delivery.AttemptSubmitted;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

/** News between modules arrives, once, also when its listener failed at first. */
class RedeliveryIT extends PlatformTest {

    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private FailedEventPublications failed;

    @Autowired
    private DataSource database;

    private final UUID attempt = Ids.next();

    @SuppressWarnings("NullAway.Init") // before each test
    private UUID account;

    @BeforeEach
    void enrolls() {
        account = learner().id().value();
    }

    @AfterEach
    void heal() {
        jdbc.sql("alter table exam_outcome drop constraint if exists broken").update();
        jdbc.sql("delete from exam_outcome where exam_key = 'redelivery'").update();
        jdbc.sql("delete from untallied_attempt where attempt_id = :attempt")
                .param("attempt", attempt)
                .update();
    }

    @Test
    void deliversAgainWhatAListenerFailedOn() throws InterruptedException {
        jdbc.sql("alter table exam_outcome add constraint broken check (exam_key <> 'redelivery') not valid")
                .update();
        publish();
        Await.until("it happens", () -> publications("FAILED") == 1);
        assertThat(outcomes()).isZero();

        jdbc.sql("alter table exam_outcome drop constraint broken").update();
        new Redelivery(failed, Duration.ZERO).run();

        Await.until("it happens", () -> outcomes() == 1);
        Await.until("it happens", () -> publications(null) == 0);
    }

    @Test
    void keepsOneOutcomeOfAnEventDeliveredTwice() throws InterruptedException {
        publish();
        publish();

        Await.until("it happens", () -> outcomes() == 1);
        Await.until("it happens", () -> publications(null) == 0);
        assertThat(outcomes()).isEqualTo(1);
    }

    @Test
    void tellsNobodyOfWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(submitted());
            status.setRollbackOnly();
        });

        assertThat(publications(null)).isZero();
        assertThat(outcomes()).isZero();
    }

    @Test
    void aLaterScoringStandsAlthoughNewsOfAnEarlierOneComesAfterIt() throws InterruptedException {
        publish();
        Await.until("it happens", () -> publications(null) == 0);
        rescored(3, 4);
        Await.until("it happens", () -> publications(null) == 0 && correct() == 4);

        rescored(2, 1);
        Await.until("it happens", () -> publications(null) == 0);

        assertThat(correct()).isEqualTo(4);
    }

    @Test
    void whatWaitedForAListenerByItsFormerNameIsTold() {
        Person person = person(Role.LEARNER);
        jdbc.sql("""
                        insert into event_publication (id, listener_id, event_type, serialized_event, publication_date,
                                                       status, completion_attempts)
                        values (:id, 'org.aliquot.notices.Tidings.of(org.aliquot.people.AccommodationChanged)',
                                'org.aliquot.people.AccommodationChanged', :event, server_now() - interval '1 hour',
                                'FAILED', 1)
                        """)
                .param("id", UUID.randomUUID())
                .param("event", """
                        {"account": "%1$s", "extraTimePercent": 25, "breakMinutes": 0, "changedBy": "%1$s"}
                        """.formatted(person.id()))
                .update();

        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/notices/V202611221302__listeners_renamed.sql"))
                .execute(database);
        new Redelivery(failed, Duration.ZERO).run();

        Await.until(
                "it is told",
                () -> person.api().get("/me/notices").json().path("items").size() == 1);
    }

    private void rescored(int scoring, int correct) {
        AttemptSubmitted outcome = new AttemptSubmitted(
                attempt,
                account,
                "redelivery",
                "exam",
                new AttemptSubmitted.Score(correct, 5, 5, 0.2, 0.9, 420, true, null),
                AT,
                AT.plusSeconds(60));
        transaction.executeWithoutResult(status -> events.publishEvent(new AttemptRescored(outcome, scoring, false)));
    }

    private int correct() {
        return jdbc.sql("select correct from exam_outcome where attempt_id = :attempt")
                .param("attempt", attempt)
                .query(Integer.class)
                .single();
    }

    private void publish() {
        transaction.executeWithoutResult(status -> events.publishEvent(submitted()));
    }

    private AttemptSubmitted submitted() {
        return new AttemptSubmitted(
                attempt,
                account,
                "redelivery",
                "exam",
                new AttemptSubmitted.Score(3, 5, 5, 0.2, 0.9, 420, true, null),
                AT,
                AT.plusSeconds(60));
    }

    private int outcomes() {
        return jdbc.sql("select count(*) from exam_outcome where attempt_id = :attempt")
                .param("attempt", attempt)
                .query(Integer.class)
                .single();
    }

    private int publications(@Nullable String status) {
        return jdbc.sql("""
                        select count(*) from event_publication
                        where serialized_event like '%' || :attempt || '%'
                          and (cast(:status as text) is null or status = :status)
                        """)
                .param("attempt", attempt.toString())
                .param("status", status)
                .query(Integer.class)
                .single();
    }
}

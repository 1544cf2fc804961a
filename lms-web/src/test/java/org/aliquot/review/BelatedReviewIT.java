package org.aliquot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A review that was made without a network counts once, and for the moment at which it was made. */
class BelatedReviewIT extends PlatformTest {

    @Autowired
    private CardBox box;

    private Person learner;
    private StudyCard card;

    @BeforeEach
    void hasACard() {
        learner = learner();
        learner.api()
                .put("/courses/mlt/lessons/mlt-bb-02/progress", "{\"state\": \"completed\"}")
                .requireStatus(200);
        Await.until("a card of the lesson", () -> points().findFirst().isPresent());
        clockForward(Duration.ofDays(3));
        card = points().findFirst().orElseThrow();
    }

    @Test
    void sentTwiceItCountsOnceAlsoWhenItWasTakenBackInBetween() {
        String act = act(0, 600, UUID.randomUUID());
        grade(act);
        grade(act);
        assertThat(reviews()).isEqualTo(1);

        jdbc.sql("""
                        insert into review_entry (id, account_id, card_id, undoes, at, kind)
                        select gen_random_uuid(), account_id, card_id, id, server_now(), 'undo'
                        from review_entry
                        where account_id = :id and kind = 'review'
                        """).param("id", learner.id()).update();
        grade(act);
        assertThat(reviews()).isEqualTo(1);
    }

    @Test
    void itCountsForTheMomentAtWhichItWasMade() {
        grade(act(0, 36_000, UUID.randomUUID()));

        assertThat(at()).isCloseTo(now().minusSeconds(36_000), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aDeviceThatClaimsTooMuchIsNotBelieved() {
        grade(act(0, Duration.ofDays(900).toSeconds(), UUID.randomUUID()));
        assertThat(at()).isEqualTo(card.addedAt());
    }

    @Test
    void aCardReviewedElsewhereMeanwhileStaysAsItIs() {
        learner.api()
                .post("/me/reviews/" + card.id() + "/grades", "{\"grade\": 3, \"reviews\": 0}")
                .requireStatus(200);
        grade(act(0, 60, UUID.randomUUID()));

        assertThat(reviews()).isEqualTo(1);
    }

    private Stream<StudyCard> points() {
        return box.all(learner.id()).stream().filter(one -> !one.isQuestion());
    }

    private static String act(int seen, long secondsAgo, UUID act) {
        return "{\"grade\": 3, \"reviews\": %d, \"seconds\": 9, \"act\": \"%s\", \"secondsAgo\": %d}"
                .formatted(seen, act, secondsAgo);
    }

    private void grade(String body) {
        learner.api().post("/me/reviews/" + card.id() + "/grades", body).requireStatus(200);
    }

    private int reviews() {
        return jdbc.sql("select count(*) from review_entry where account_id = :id and kind = 'review'")
                .param("id", learner.id())
                .query(Integer.class)
                .single();
    }

    private Instant at() {
        return jdbc.sql("select at from review_entry where account_id = :id and kind = 'review'")
                .param("id", learner.id())
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .single();
    }

    private Instant now() {
        return jdbc.sql("select server_now()")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }
}

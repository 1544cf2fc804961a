package org.aliquot.passback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.aliquot.connections.OwnKeys;
import org.aliquot.delivery.AttemptRescored;
import org.aliquot.delivery.AttemptWaits;
import org.aliquot.passback.FakeGradebook.Fault;
import org.aliquot.people.AccountId;
import org.aliquot.people.RowsOfPerson;
import org.aliquot.word.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a gradebook is told, and when. */
class PassbackIT extends PassbackTest {

    private static final String ADAPTIVE = """
            {"status": "final", "raw": 20, "answered": 50, "total": 50, "theta": 0.84, "se": 0.3, "pass": true}""";

    @Autowired
    private OwnKeys keys;

    @Autowired
    private List<RowsOfPerson> rowsOfPerson;

    @Test
    void aFinalScoreIsToldOnceWithItsPointsAndItsTime() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.NOTHING);

        UUID attempt = ends(maya, 42);
        publish(submitted(maya, attempt));
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.WAITING);
        rounds.round();
        rounds.round();

        assertThat(gradebook.got()).singleElement().satisfies(got -> {
            assertThat(got.column()).isEqualTo(gradebook.at(COLUMN));
            assertThat(got.person()).isEqualTo(maya.toString());
            assertThat(got.score().path("scoreGiven").asDouble()).isEqualTo(42);
            assertThat(got.score().path("scoreMaximum").asDouble()).isEqualTo(50);
            assertThat(got.score().path("comment").asString()).isEqualTo("Practice estimate");
            assertThat(got.score().path("activityProgress").asString()).isEqualTo("Completed");
            assertThat(got.score().path("gradingProgress").asString()).isEqualTo("FullyGraded");
            assertThat(got.score().propertyNames())
                    .containsExactlyInAnyOrder(
                            "userId",
                            "scoreGiven",
                            "scoreMaximum",
                            "comment",
                            "timestamp",
                            "activityProgress",
                            "gradingProgress",
                            "submission",
                            "https://canvas.instructure.com/lti/submission");
        });
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.SENT);
        assertThat(standing(link, maya).sentAt()).isNotNull();
        assertThat(standing(link, maya).points()).isEqualTo(new Points(4200, 5000));
    }

    @Test
    void whatEndedBeforeTheyCameToTheClassDoesNotCount() {
        AccountId maya = learner();
        ends(maya, 50);
        clockForward(Duration.ofSeconds(1));
        UUID link = opens(maya, withColumn());
        rounds.round();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.NOTHING);
        assertThat(gradebook.got()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"best,84", "last,60", "first,70"})
    void theRuleOfTheLinkSaysWhichAttemptStands(String rule, double percent) {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        links.rule(link, Word.read(ScoreRule.class, rule), administrator);
        for (int right : List.of(35, 42, 30)) {
            clockForward(Duration.ofMinutes(1));
            ends(maya, right);
            rounds.round();
        }
        assertThat(percent(maya)).isEqualTo(percent, offset(1e-9));
        links.rule(link, ScoreRule.BEST, administrator);
        rounds.round();
        assertThat(percent(maya)).isEqualTo(84, offset(1e-9));
        assertThat(gradebook.got())
                .extracting(FakeGradebook.Got::stamp)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void anAdaptiveExamIsToldOnThePracticeScale() {
        AccountId maya = learner();
        opens(maya, withColumn());
        UUID whole = attempt(maya, ADAPTIVE);
        jdbc.sql("update attempt set closed = 50, review_at = server_now() where id = :id")
                .param("id", whole)
                .update();
        publish(submitted(maya, whole));
        rounds.round();
        assertThat(gradebook.got()).singleElement().satisfies(got -> {
            assertThat(got.score().path("scoreGiven").asInt()).isEqualTo(78);
            assertThat(got.score().path("scoreMaximum").asInt()).isEqualTo(100);
        });
    }

    @Test
    void partsOfPointsAreDecimals() {
        AccountId maya = learner();
        opens(maya, withColumn());
        UUID attempt = attempt(maya, """
                {"status": "final", "raw": 40, "answered": 50, "total": 50, "points": 4150}""");
        publish(submitted(maya, attempt));
        rounds.round();
        assertThat(gradebook.got())
                .singleElement()
                .satisfies(got ->
                        assertThat(got.score().path("scoreGiven").asDouble()).isEqualTo(41.5));
    }

    @Test
    void aRescoreIsToldAndItsUndoingTooWithoutBeingANewSubmission() {
        AccountId maya = learner();
        opens(maya, withColumn());
        UUID attempt = ends(maya, 30);
        rounds.round();
        String submitted = gradebook.cell(gradebook.at(COLUMN), maya.toString()).submittedAt();
        clockForward(Duration.ofDays(3));

        becomes(attempt, """
                {"status": "final", "raw": 31, "answered": 50, "total": 50}""");
        publish(new AttemptRescored(submitted(maya, attempt), 2, true));
        rounds.round();
        assertThat(percent(maya)).isEqualTo(62, offset(1e-9));

        becomes(attempt, """
                {"status": "final", "raw": 30, "answered": 50, "total": 50}""");
        publish(new AttemptRescored(submitted(maya, attempt), 3, true));
        rounds.round();
        FakeGradebook.Cell cell = gradebook.cell(gradebook.at(COLUMN), maya.toString());
        assertThat(cell.percent()).isEqualTo(60, offset(1e-9));
        assertThat(cell.submissions()).isEqualTo(1);
        assertThat(cell.submittedAt()).isEqualTo(submitted);
        assertThat(gradebook.got()).hasSize(3);
    }

    @Test
    void aScoreThatHoldsNoMoreIsTakenBack() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        UUID attempt = ends(maya, 30);
        rounds.round();
        becomes(attempt, """
                {"status": "final", "answered": 50, "total": 50, "unmarked": 2}""");
        publish(new AttemptWaits(attempt, maya.value(), "quick-check", clock.now(), clock.now(), 2));
        rounds.round();
        assertThat(gradebook.isEmpty(gradebook.at(COLUMN), maya.toString())).isTrue();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.NOTHING);
    }

    @Test
    void aGradeThatATeacherTypedStays() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        UUID first = ends(maya, 30);
        rounds.round();
        gradebook.type(gradebook.at(COLUMN), maya.toString(), 95);

        clockForward(Duration.ofMinutes(1));
        ends(maya, 45);
        rounds.round();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.KEPT);
        becomes(first, """
                {"status": "final", "raw": 49, "answered": 50, "total": 50}""");
        publish(new AttemptRescored(submitted(maya, first), 2, true));
        rounds.round();
        jdbc.sql("update attempt set result = result || '{\"unmarked\": 2}'").update();
        publish(new AttemptWaits(first, maya.value(), "quick-check", clock.now(), clock.now(), 2));
        rounds.round();

        assertThat(gradebook.got()).hasSize(1);
        assertThat(percent(maya)).isEqualTo(95);
    }

    @Test
    void aGradeThatATeacherTypedBeforeOursStaysToo() {
        AccountId maya = learner();
        opens(maya, withColumn());
        gradebook.type(gradebook.at(COLUMN), maya.toString(), 95);
        ends(maya, 45);
        rounds.round();
        assertThat(percent(maya)).isEqualTo(95);
    }

    /** Nothing shows what stands there, and the first message was not taken: only the flag of the second can keep it. */
    @ParameterizedTest
    @ValueSource(ints = {403, 503})
    void aGradeThatATeacherTypedBeforeOursStaysThoughTheFirstMessageWasNotTaken(int status) {
        AccountId maya = learner();
        opens(maya, withColumn());
        gradebook.type(gradebook.at(COLUMN), maya.toString(), 95);
        gradebook.onResults(Fault.status(status));
        gradebook.onResults(Fault.status(status));
        gradebook.onScores(Fault.status(503));
        ends(maya, 45);
        rounds.round();
        roundAfter(Duration.ofMinutes(2));
        assertThat(gradebook.got()).hasSize(1);
        assertThat(percent(maya)).isEqualTo(95);
    }

    @Test
    void aGradeThatATeacherTypedBeforeOursStaysWhereMessagesReplaceWhateverStands() {
        gradebook.knowsNoFlag();
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        gradebook.type(gradebook.at(COLUMN), maya.toString(), 95);
        UUID first = ends(maya, 30);
        rounds.round();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.KEPT);

        clockForward(Duration.ofMinutes(1));
        ends(maya, 45);
        rounds.round();
        becomes(first, """
                {"status": "final", "raw": 49, "answered": 50, "total": 50}""");
        publish(new AttemptRescored(submitted(maya, first), 2, true));
        rounds.round();

        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.KEPT);
        assertThat(gradebook.got()).isEmpty();
        assertThat(percent(maya)).isEqualTo(95);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofAGradeThatWasKeptOursTakesThePlaceOnDemandAndOnce(boolean canvas) {
        if (!canvas) {
            gradebook.knowsNoFlag();
        }
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        assertThat(scores.sendOverHand(link, maya)).isFalse();
        gradebook.type(gradebook.at(COLUMN), maya.toString(), 95);
        ends(maya, 30);
        rounds.round();
        gradebook.onScores(Fault.status(503));
        assertThat(scores.sendOverHand(link, maya)).isTrue();
        assertThat(scores.sendOverHand(link, maya)).isFalse();
        rounds.round();
        assertThat(percent(maya)).isEqualTo(95);
        roundAfter(Duration.ofMinutes(2));
        assertThat(percent(maya)).isEqualTo(60, offset(1e-9));
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.SENT);

        gradebook.type(gradebook.at(COLUMN), maya.toString(), 96);
        clockForward(Duration.ofMinutes(1));
        ends(maya, 45);
        rounds.round();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.KEPT);
        assertThat(percent(maya)).isEqualTo(96);
    }

    @Test
    void whereOursIsNoneAnyMoreNothingTakesThePlaceOfAGradeThatWasKept() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        gradebook.type(gradebook.at(COLUMN), maya.toString(), 95);
        UUID attempt = ends(maya, 30);
        rounds.round();
        assertThat(scores.sendOverHand(link, maya)).isTrue();
        becomes(attempt, """
                {"status": "final", "answered": 50, "total": 50, "unmarked": 2}""");
        publish(new AttemptWaits(attempt, maya.value(), "quick-check", clock.now(), clock.now(), 2));
        rounds.round();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.KEPT);
        assertThat(scores.sendOverHand(link, maya)).isFalse();
        assertThat(percent(maya)).isEqualTo(95);
    }

    @Test
    void aZeroThatASystemSetByItselfForLateWorkIsReplaced() {
        gradebook.knowsNoFlag();
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        gradebook.type(gradebook.at(COLUMN), maya.toString(), 0);
        gradebook.onScores(Fault.status(503));
        ends(maya, 30);
        rounds.round();
        roundAfter(Duration.ofMinutes(2));
        assertThat(percent(maya)).isEqualTo(60, offset(1e-9));

        gradebook.type(gradebook.at(COLUMN), maya.toString(), 0);
        clockForward(Duration.ofMinutes(1));
        ends(maya, 45);
        rounds.round();
        assertThat(standing(link, maya).state())
                .as("after a score of ours, a teacher typed it")
                .isEqualTo(ScoreState.KEPT);
    }

    @Test
    void aFirstScoreCostsOneLook() {
        AccountId maya = learner();
        opens(maya, withColumn());
        ends(maya, 30);
        rounds.round();
        int tokens = gradebook.assertions().size();
        assertThat(tokens).isEqualTo(2);
        assertThat(gradebook.calls()).isEqualTo(tokens + 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 403, 404, 500, 503})
    void whatCannotBeLookedIntoDoesNotStopTheFirstScore(int status) {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        gradebook.onResults(Fault.says(status, "text/html", "<p>Not here</p>"));
        ends(maya, 30);
        rounds.round();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.SENT);
        assertThat(percent(maya)).isEqualTo(60, offset(1e-9));
        assertThat(connections.find(connection.id()).orElseThrow().health().isFailing())
                .isFalse();
    }

    @Test
    void aSystemThatAllowsNoLookGetsTheScoresAllTheSame() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        gradebook.onTokens(Fault.says(400, "application/json", "{\"error\":\"invalid_scope\"}"));
        ends(maya, 30);
        rounds.round();
        assertThat(percent(maya)).isEqualTo(60, offset(1e-9));

        clockForward(Duration.ofMinutes(1));
        gradebook.onResults(Fault.status(403));
        ends(maya, 45);
        rounds.round();
        assertThat(percent(maya)).isEqualTo(90, offset(1e-9));
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.SENT);
    }

    @Test
    void aLaterScoreWaitsUntilItCanBeSeenWhatStands() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        ends(maya, 30);
        rounds.round();
        gradebook.knowsNoFlag();
        gradebook.type(gradebook.at(COLUMN), maya.toString(), 95);
        gradebook.onResults(Fault.status(503));
        clockForward(Duration.ofMinutes(1));
        ends(maya, 45);
        rounds.round();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.WAITING);
        roundAfter(Duration.ofMinutes(2));
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.KEPT);
        assertThat(percent(maya)).isEqualTo(95);
    }

    /** Nothing was answered to the first; that it stands there is seen. */
    @ParameterizedTest
    @ValueSource(ints = {0, 30})
    void aBetterScoreReplacesOursAlsoAfterALostAnswer(int first) {
        AccountId maya = learner();
        opens(maya, withColumn());
        gradebook.onScores(Fault.LOST_ANSWER);
        ends(maya, first);
        rounds.round();
        clockForward(Duration.ofMinutes(1));
        ends(maya, 45);
        rounds.round();
        assertThat(percent(maya)).isEqualTo(90, offset(1e-9));
    }

    /** The flag for grades of teachers would let ours pass over ours, and the system would say that it took it. */
    @Test
    void aBetterScoreAfterALostAnswerWaitsUntilItCanBeSeenWhatStands() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        gradebook.onScores(Fault.LOST_ANSWER);
        ends(maya, 30);
        rounds.round();
        clockForward(Duration.ofMinutes(1));
        ends(maya, 45);
        gradebook.onResults(Fault.status(503));
        rounds.round();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.WAITING);
        roundAfter(Duration.ofMinutes(2));
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.SENT);
        assertThat(percent(maya)).isEqualTo(90, offset(1e-9));
    }

    @Test
    void whoIsInNoClassOrHasLeftItOrWhoseClassIsOverIsToldNothingOf() {
        AccountId stranger = learner();
        UUID link = opens(null, "link-1", new LinkTarget.Exam("quick-check"), withColumn());
        AccountId gone = learner();
        opens(gone, withColumn());
        leaves(gone);
        AccountId late = learner();
        opens(late, withColumn());
        for (AccountId one : List.of(stranger, gone, late)) {
            if (one.equals(late)) {
                jdbc.sql("update cohort set status = 'archived' where id = :id")
                        .param("id", cohort)
                        .update();
            }
            ends(one, 40);
        }
        rounds.round();
        assertThat(gradebook.calls()).isZero();
        assertThat(scores.of(link, stranger)).isEmpty();
        assertThat(scores.ofExam(gone, "quick-check")).isEmpty();
    }

    @Test
    void theFirstAttemptIsTheFirstOfTheClassWhicheverLinkWasOpened() {
        AccountId maya = learner();
        opens(maya, "another-link", new LinkTarget.Exam("other-exam"), null);
        clockForward(Duration.ofMinutes(1));
        ends(maya, 20);
        clockForward(Duration.ofMinutes(1));
        UUID link = opens(maya, withColumn());
        links.rule(link, ScoreRule.FIRST, administrator);
        ends(maya, 50);
        rounds.round();
        assertThat(percent(maya)).isEqualTo(40, offset(1e-9));
    }

    @Test
    void anAdaptiveExamThatEndedEarlyIsAnAttemptWithoutAScore() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        links.rule(link, ScoreRule.FIRST, administrator);
        UUID early = attempt(maya, ADAPTIVE);
        jdbc.sql("update attempt set closed = 7 where id = :id")
                .param("id", early)
                .update();
        publish(submitted(maya, early));
        clockForward(Duration.ofMinutes(1));
        UUID whole = attempt(maya, ADAPTIVE);
        jdbc.sql("update attempt set closed = 50, review_at = server_now() where id = :id")
                .param("id", whole)
                .update();
        publish(submitted(maya, whole));
        rounds.round();
        assertThat(gradebook.got()).isEmpty();
        links.rule(link, ScoreRule.LAST, administrator);
        rounds.round();
        assertThat(percent(maya)).isEqualTo(78, offset(1e-9));
    }

    @Test
    void anAttemptWhoseTimeRanOutIsOfTheMomentItRanOut() {
        AccountId maya = learner();
        opens(maya, withColumn());
        UUID attempt = attempt(maya, """
                {"status": "final", "raw": 30, "answered": 50, "total": 50}""");
        jdbc.sql("update attempt set ended_at = final_at, final_at = final_at + interval '3 hours' where id = :id")
                .param("id", attempt)
                .update();
        publish(submitted(maya, attempt));
        rounds.round();
        Instant told = Instant.parse(
                gradebook.cell(gradebook.at(COLUMN), maya.toString()).submittedAt());
        assertThat(told).isBefore(clock.now().plusSeconds(1));
    }

    @Test
    void whatOtherCallsSaidStandsWhileSomeSucceed() {
        List<AccountId> all = Stream.generate(this::learner).limit(8).toList();
        all.forEach(one -> opens(one, withColumn()));
        Fault slowly = (exchange, work) -> {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            work.run().to(exchange);
        };
        gradebook.onScores(slowly, slowly, slowly, Fault.status(429, "Retry-After", "3600"));
        all.forEach(one -> ends(one, 25));
        rounds.round();
        int calls = gradebook.calls();
        roundAfter(Duration.ofMinutes(50));
        assertThat(gradebook.calls()).isEqualTo(calls);
        roundAfter(Duration.ofMinutes(11));
        rounds.round();
        all.forEach(one -> assertThat(percent(one)).isEqualTo(50, offset(1e-9)));
    }

    @Test
    void aRuleThatIsChangedWhileAnAttemptEndsHolds() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        ends(maya, 40);
        clockForward(Duration.ofMinutes(1));
        UUID second = attempt(maya, """
                {"status": "final", "raw": 20, "answered": 50, "total": 50}""");
        Thread listener = transaction.execute(_ -> {
            links.rule(link, ScoreRule.LAST, administrator);
            Thread started = Thread.ofVirtual()
                    .start(() -> transaction.executeWithoutResult(
                            _ -> wishes.renew(maya, new LinkTarget.Exam("quick-check"))));
            awaitBlocked();
            return started;
        });
        join(listener);
        assertThat(second).isNotNull();
        rounds.round();
        assertThat(percent(maya)).isEqualTo(40, offset(1e-9));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void ourKeySignsForTheTokenAndEveryTokenIsUsedUntilItEnds() throws Exception {
        opens(learner(), withColumn());
        for (int i = 0; i < 3; i++) {
            AccountId one = learner();
            opens(one, withColumn());
            ends(one, 30);
        }
        rounds.round();
        assertThat(gradebook.got()).hasSize(3);
        SignedJWT assertion = gradebook.assertions().getFirst();
        JWKSet published = JWKSet.parse(Map.of("keys", keys.published()));
        assertThat(assertion.verify(new RSASSAVerifier(published
                        .getKeyByKeyId(assertion.getHeader().getKeyID())
                        .toRSAKey())))
                .isTrue();
        assertThat(assertion.getJWTClaimsSet().getAudience()).containsExactly(gradebook.at("/token"));
        assertThat(assertion.getJWTClaimsSet().getIssuer())
                .isEqualTo(connection.settings().clientId());
        int asked = gradebook.assertions().size();
        assertThat(asked).as("to look and to send").isLessThanOrEqualTo(2 * 3);

        AccountId another = learner();
        opens(another, withColumn());
        ends(another, 30);
        clockForward(Duration.ofDays(2));
        assertThat(keys.rotate(administrator)).isTrue();
        assertThat(keys.rotate(administrator)).isFalse();
        gradebook.endTokens();
        rounds.round();
        assertThat(gradebook.got()).hasSize(4);
        assertThat(gradebook.assertions()).hasSize(asked + 2);
        SignedJWT renewed = gradebook.assertions().getLast();
        assertThat(renewed.getHeader().getKeyID())
                .isNotEqualTo(assertion.getHeader().getKeyID());
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 429, 408})
    void whatASystemCannotTakeNowIsTriedAgain(int status) {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        gradebook.onScores(Fault.status(status), Fault.LOST_ANSWER, Fault.BROKEN_AFTERWARDS);
        ends(maya, 30);
        rounds.round();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.WAITING);
        assertThat(connections.find(connection.id()).orElseThrow().health().failure())
                .contains(String.valueOf(status));
        roundAfter(Duration.ofMinutes(2));
        roundAfter(Duration.ofMinutes(10));
        roundAfter(Duration.ofMinutes(30));
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.SENT);
        assertThat(percent(maya)).isEqualTo(60, offset(1e-9));
        assertThat(gradebook.got()).hasSize(3);
        assertThat(connections.find(connection.id()).orElseThrow().health().isFailing())
                .isFalse();
    }

    @Test
    void aSystemThatAsksForTimeGetsIt() {
        AccountId maya = learner();
        opens(maya, withColumn());
        gradebook.onScores(Fault.status(429, "Retry-After", "3600"));
        ends(maya, 30);
        rounds.round();
        int calls = gradebook.calls();
        roundAfter(Duration.ofMinutes(59));
        assertThat(gradebook.calls()).isEqualTo(calls);
        roundAfter(Duration.ofMinutes(2));
        assertThat(percent(maya)).isEqualTo(60, offset(1e-9));
    }

    @Test
    void canvasSaysTooFastWithAnotherStatus() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        gradebook.onScores(Fault.says(403, "text/plain", "403 Forbidden (Rate Limit Exceeded)"));
        ends(maya, 30);
        rounds.round();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.WAITING);
    }

    @ParameterizedTest
    @CsvSource({"400,NOT_TAKEN", "403,NOT_ALLOWED", "404,COLUMN_GONE", "409,NEWER", "410,COLUMN_GONE", "422,NOT_TAKEN"})
    void whatCannotSucceedIsParkedWithTheSystemsWordsAndSentAgainOnDemand(int status, Refusal why) {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        gradebook.onScores(
                Fault.says(status, "application/json", "{\"errors\":[{\"message\":\"User is not\\n a student\"}]}"));
        ends(maya, 30);
        rounds.round();
        roundAfter(Duration.ofDays(1));

        ScoreStanding refused = standing(link, maya);
        assertThat(refused.state()).isEqualTo(ScoreState.REFUSED);
        assertThat(refused.refusal()).isEqualTo(why);
        assertThat(refused.words()).isEqualTo("User is not a student");
        assertThat(gradebook.got()).isEmpty();
        assertThat(scores.refused(connection.id(), 10)).hasSize(1);
        assertThat(scores.figures(connection.id()).refused()).isEqualTo(1);

        assertThat(scores.sendAgain(link, maya)).isTrue();
        assertThat(scores.sendAgain(link, maya)).isFalse();
        rounds.round();
        assertThat(percent(maya)).isEqualTo(60, offset(1e-9));
        assertThat(scores.figures(connection.id())).isEqualTo(new ScoreFigures(1, 0, 0, null));
    }

    @Test
    void aTokenThatIsNotBelievedIsRenewedOnce() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        gradebook.onScores(Fault.status(401), Fault.status(401));
        ends(maya, 30);
        rounds.round();
        assertThat(gradebook.assertions()).as("to look, to send, and once more").hasSize(3);
        assertThat(standing(link, maya).refusal()).isEqualTo(Refusal.TOKEN);
    }

    @Test
    void withoutATokenEverythingWaits() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        Fault refused = Fault.says(400, "application/json", "{\"error\":\"invalid_client\"}");
        gradebook.onTokens(refused, refused);
        ends(maya, 30);
        rounds.round();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.WAITING);
        assertThat(connections.find(connection.id()).orElseThrow().health().failure())
                .contains("token")
                .contains("invalid_client");
        roundAfter(Duration.ofMinutes(2));
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.SENT);
    }

    @Test
    void aSystemThatIsDownForADayDelaysAndLosesNothingAndIsNotHammered() {
        List<AccountId> all = Stream.generate(this::learner).limit(20).toList();
        all.forEach(one -> opens(one, withColumn()));
        Fault[] down = new Fault[400];
        Arrays.fill(down, Fault.status(503));
        gradebook.onScores(down);
        all.forEach(one -> ends(one, 25));
        for (int minute = 0; minute < 24 * 60; minute += 10) {
            roundAfter(Duration.ofMinutes(10));
        }
        int probes = 24 * 60 / 10;
        int tokensAndFirstTries = 90;
        assertThat(gradebook.calls())
                .isBetween(probes / 2, 2 * probes + tokensAndFirstTries); // each looks before it sends
        gradebook.upAgain();
        roundAfter(Duration.ofMinutes(31));
        rounds.round();
        all.forEach(one -> assertThat(percent(one)).isEqualTo(50, offset(1e-9)));
    }

    @Test
    void afterSevenDaysOfSilenceAScoreIsGivenUpUntilSomebodySendsItAgain() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        Fault[] down = new Fault[200];
        Arrays.fill(down, Fault.status(503));
        gradebook.onScores(down);
        ends(maya, 30);
        for (int hours = 0; hours < 8 * 24; hours += 5) {
            roundAfter(Duration.ofHours(5));
        }
        assertThat(standing(link, maya).refusal()).isEqualTo(Refusal.NO_ANSWER);
        gradebook.upAgain();
        assertThat(scores.sendRefusedOfConnectionAgain(connection.id())).isEqualTo(1);
        rounds.round();
        assertThat(percent(maya)).isEqualTo(60, offset(1e-9));
    }

    @Test
    void aNodeThatDiesLeavesItsScoreToAnotherWithALaterTime() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        ends(maya, 30);
        rounds.round();
        clockForward(Duration.ofMinutes(1));
        ends(maya, 40);
        jdbc.sql("""
                        update lti_score
                        set held_until = server_now() + interval '2 minutes', stamp = server_now() + interval '5 minutes'
                        where link_id = :link
                        """).param("link", link).update();
        rounds.round();
        assertThat(gradebook.got()).hasSize(1);
        roundAfter(Duration.ofMinutes(3));
        assertThat(percent(maya)).isEqualTo(80, offset(1e-9));
        assertThat(gradebook.got())
                .extracting(FakeGradebook.Got::stamp)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void whatChangesWhileAMessageIsOnItsWayIsSentAfterIt() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        gradebook.onScores((exchange, work) -> {
            ends(maya, 45);
            rounds.round();
            assertThat(gradebook.got()).isEmpty();
            work.run();
            exchange.sendResponseHeaders(200, -1);
        });
        ends(maya, 30);
        rounds.round();
        rounds.round();
        assertThat(gradebook.got()).hasSize(2);
        assertThat(percent(maya)).isEqualTo(90, offset(1e-9));
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.SENT);
    }

    @Test
    void aPausedConnectionSendsNothingAndLosesNothing() {
        AccountId maya = learner();
        opens(maya, withColumn());
        connections.pause(connection.id(), administrator);
        ends(maya, 30);
        rounds.round();
        assertThat(gradebook.calls()).isZero();
        connections.activate(connection.id(), administrator);
        rounds.round();
        assertThat(percent(maya)).isEqualTo(60, offset(1e-9));
    }

    @Test
    void nobodyIsSentToWhomTheSystemDoesNotTakeScores() {
        AccountId maya = learner();
        UUID link = opens(maya, null);
        ends(maya, 30);
        rounds.round();
        assertThat(gradebook.calls()).isZero();
        assertThat(standing(link, maya).link().takesScores()).isFalse();
        opens(maya, withColumn());
        rounds.round();
        assertThat(percent(maya)).isEqualTo(60, offset(1e-9));
    }

    @Test
    void erasureTakesScoresAlong() {
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        ends(maya, 30);
        rowsOfPerson.stream()
                .map(RowsOfPerson::deletion)
                .filter(deletion -> deletion.contains("lti_score"))
                .forEach(deletion -> jdbc.sql(deletion).param("id", maya).update());
        assertThat(scores.of(link, maya)).isEmpty();
    }
}

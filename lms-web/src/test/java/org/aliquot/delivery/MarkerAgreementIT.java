package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.Exams;
import org.aliquot.classical.MarkPairs;
import org.aliquot.classical.MarkerAgreement;
import org.aliquot.clock.Ids;
import org.aliquot.delivery.WrittenExam.Made;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How far two people agree who mark the same answers blind. */
class MarkerAgreementIT extends PlatformTest {

    @Autowired
    private Marking marking;

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ExamCopies copies;

    @Autowired
    private Exams listed;

    private Person learner;
    private Person first;
    private Person second;
    private Made exam;

    @BeforeEach
    void anExamThatTwoPeopleMark() {
        learner = learner();
        first = marker();
        second = marker();
        exam = new WrittenExam(desk, listed, copies).made(first.id());
        first.api()
                .put(
                        "/exams/" + exam.key() + "/admission",
                        "{\"feedback\": \"after-final\", \"markers\": 2, \"version\": 0}")
                .requireStatus(200);
    }

    @Test
    void anAnswerCountsOnceBothHaveMarkedItAndADecisionDoesNot() {
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        mark(first, 5, 5);
        assertThat(agreements(first)).isEmpty();
        mark(second, 3, 4);
        Person third = marker();
        mark(third, 5, 4);

        assertThat(agreements(first)).singleElement().satisfies(found -> {
            assertThat(found.item()).isEqualTo(exam.written());
            assertThat(found.agreement().pairs()).isEqualTo(1);
            assertThat(found.agreement().withinOne()).isZero();
            assertThat(found.isEnough()).isFalse();
        });
        assertThat(agreements(person(Role.INSTRUCTOR))).as("nobody of theirs").isEmpty();
    }

    @Test
    void manyAnswersGiveTheAgreementThatIsRecounted() {
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        List<MarkPairs> given = IntStream.range(0, 40)
                .mapToObj(i -> new MarkPairs(i % 9, Math.min(9, i % 9 + i % 3), 1))
                .toList();
        given.forEach(pair -> marked(UUID.fromString(attempt), pair));

        MarkerAgreement expected = MarkerAgreement.of(given);
        assertThat(agreements(second)).singleElement().satisfies(found -> {
            assertThat(found.isEnough()).isTrue();
            assertThat(found.agreement().pairs()).isEqualTo(40);
            assertThat(found.agreement().equal()).isCloseTo(expected.equal(), within(1e-12));
            assertThat(found.agreement().kappa()).isCloseTo(expected.kappa(), within(1e-12));
        });
        assertThat(second.api().get(site() + "/marking").raw().body())
                .contains("How far two people agree", Math.round(100 * expected.equal()) + "%")
                .doesNotContain(first.email());
    }

    private List<MarkingAgreement> agreements(Person person) {
        return marking.agreements(WrittenExam.staff(person));
    }

    private void mark(Person person, int one, int other) {
        UUID answer = marking.next(WrittenExam.staff(person), exam.key(), exam.written())
                .orElseThrow();
        marking.mark(WrittenExam.staff(person), answer, new Marks(List.of(one, other), null));
    }

    /** Another attempt like this one, whose answer two people have marked. */
    private void marked(UUID like, MarkPairs pair) {
        UUID attempt = Ids.next();
        UUID answer = Ids.next();
        jdbc.sql("""
                        insert into attempt (id, account_id, exam_id, exam_version_id, mode, status, seed, length, lease,
                                             started_at, time_percent, grace_seconds, late_answers, final_at)
                        select :id, account_id, exam_id, exam_version_id, mode, 'final', seed, length, lease, started_at,
                               time_percent, grace_seconds, late_answers, final_at
                        from attempt
                        where id = :like
                        """).param("id", attempt).param("like", like).update();
        jdbc.sql("""
                        insert into written_answer (id, attempt_id, exam_id, item_version_id, position, lease, revision, markers,
                                                    since)
                        select :id, :attempt, exam_id, item_version_id, position, lease, revision, 2, server_now()
                        from written_answer
                        where attempt_id = :like
                        """)
                .param("id", answer)
                .param("attempt", attempt)
                .param("like", like)
                .update();
        give(answer, 1, first.id(), pair.first());
        give(answer, 2, second.id(), pair.second());
    }

    private void give(UUID answer, int slot, AccountId marker, int points) {
        jdbc.sql("""
                        insert into written_mark (answer_id, slot, marker, claimed_until, marked_at, points)
                        values (:answer, :slot, :marker, server_now(), server_now(), :points)
                        """)
                .param("answer", answer)
                .param("slot", slot)
                .param("marker", marker)
                .param("points", new Short[] {(short) Math.min(5, points), (short) Math.max(0, points - 5)})
                .update();
    }

    private Person marker() {
        Person marker = person(Role.INSTRUCTOR);
        cohort(marker, learner);
        return marker;
    }
}

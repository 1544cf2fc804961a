package org.aliquot.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aliquot.ModuleTest;
import org.aliquot.enrollment.NewEnrollment.Terms;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at one enrollment in the same moment, many enrolled at once, and what that sends to the database. */
class EnrollmentRowsIT extends ModuleTest {

    private static final LocalDate DAY = LocalDate.of(2090, 1, 8);

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EnrollmentDesk desk;

    private AccountId administrator;
    private String course;
    private EnrollmentRecord enrollment;

    @BeforeEach
    void haveALearner() {
        administrator = new AccountId(account("administrator"));
        course = "course-" + administrator;
        course(course);
        enrollment = enrolled(learner(), null);
    }

    @Test
    void ofTwoWhoChangeItInTheSameMomentOneIsTold() {
        List<CompletableFuture<EnrollmentChange>> both = transaction.execute(status -> {
            jdbc.sql("select from enrollment where id = :id for update")
                    .param("id", enrollment.id())
                    .query()
                    .listOfRows();
            List<CompletableFuture<EnrollmentChange>> started = Stream.of(DAY, DAY.plusDays(1))
                    .map(end -> CompletableFuture.supplyAsync(() -> window(0, end)))
                    .toList();
            awaitBlocked();
            return started;
        });

        assertThat(both.stream().map(CompletableFuture::join).map(Object::getClass))
                .containsExactlyInAnyOrder(EnrollmentChange.Changed.class, EnrollmentChange.Stale.class);
        assertThat(standing().change().version()).isEqualTo(1);
    }

    @Test
    void isAnsweredAsItIsStored() {
        EnrollmentChange.Changed paused = (EnrollmentChange.Changed) desk.pause(enrollment.id(), 0, administrator);
        EnrollmentChange.Changed ended =
                (EnrollmentChange.Changed) desk.withdraw(enrollment.id(), 1, EndReason.MISTAKE, administrator);

        assertThat(paused.enrollment().standing().pausedOn()).isNotNull();
        assertThat(ended.enrollment()).isEqualTo(standing());
    }

    @Test
    void aChangeReadsOnceAndWritesOnce() {
        List<String> sent = statements.during(() -> window(0, DAY));

        assertThat(sent).filteredOn(sql -> sql.contains(" enrollment ")).hasSize(2);
        assertThat(sent).filteredOn(sql -> sql.contains(" for no key update")).hasSize(1);
    }

    /** Statements beside the session are seen by whoever goes on in the same transaction. */
    @Test
    void whoIsEnrolledAgainInOneTransactionHasTheLaterEnd() {
        AccountId twice = learner();

        transaction.executeWithoutResult(status -> {
            enrolled(twice, DAY);
            enrolled(twice, DAY.plusDays(1));
            jdbc.sql("update enrollment set ends_on = :day where account_id = :id")
                    .param("day", DAY.plusDays(2))
                    .param("id", twice.value())
                    .update();
            assertThat(desk.of(twice))
                    .extracting(one -> one.standing().endsOn())
                    .containsExactly(DAY.plusDays(2));
        });
    }

    @Test
    void manyTakeAsManyStatementsAsOne() {
        List<AccountId> pair = learners(2);
        List<AccountId> half = learners(6);
        List<String> two = statements.during(() -> enrolled(pair, DAY));
        List<String> six = statements.during(() -> enrolled(half, DAY));

        assertThat(six).hasSameSizeAs(two);
    }

    private List<AccountId> learners(int people) {
        return Stream.generate(this::learner).limit(people).toList();
    }

    private AccountId learner() {
        return new AccountId(account("learner"));
    }

    private EnrollmentRecord enrolled(AccountId person, @Nullable LocalDate end) {
        return enrolled(List.of(person), end).getFirst();
    }

    private List<EnrollmentRecord> enrolled(List<AccountId> people, @Nullable LocalDate end) {
        Terms terms = new Terms(Payer.SCHOOL, null, null, end, null);
        return desk.enroll(new NewEnrollment(people, course, EnrollmentSource.ADMINISTRATOR, terms, administrator));
    }

    private EnrollmentChange window(int version, LocalDate end) {
        return desk.window(enrollment.id(), version, LocalDate.of(2026, 1, 1), end, administrator);
    }

    private EnrollmentRecord standing() {
        return desk.find(enrollment.id()).orElseThrow();
    }
}

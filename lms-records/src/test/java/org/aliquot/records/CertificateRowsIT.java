package org.aliquot.records;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.ModuleTest;
import org.aliquot.cohort.CohortKind;
import org.aliquot.cohort.CohortSettings;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Scope;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.PersonErased;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One certificate for who completes a course, however often the news comes; it says what it said, until staff ends it. */
class CertificateRowsIT extends ModuleTest {

    @Autowired
    private CertificateDesk desk;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateDesigns designs;

    @Autowired
    private CertificateListeners listeners;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private TransactionTemplate transaction;

    private String course;
    private UUID courseId;
    private AccountId learner;
    private Caller administrator;

    @BeforeEach
    void someone() {
        course = "c" + UUID.randomUUID();
        courseId = course(course);
        learner = new AccountId(account("learner"));
        administrator = new Caller(new AccountId(account("administrator")), Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void comesOnceHoweverOftenTheNewsComes() throws Exception {
        complete(learner);
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            CompletableFuture.allOf(IntStream.range(0, 4)
                            .mapToObj(_ -> CompletableFuture.runAsync(() -> desk.issueFirst(learner, course), both))
                            .toArray(CompletableFuture[]::new))
                    .get();
        }
        assertThat(certificates.of(learner)).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo(CertificateStatus.VALID);
            assertThat(one.holder()).isEqualTo("Test Person");
            assertThat(one.award().courseTitle()).isEqualTo("A course");
            assertThat(one.award().school()).isEqualTo("Aliquot");
        });
    }

    @Test
    void isNotIssuedToWhoHasNotCompletedTheCourse() {
        desk.issueFirst(learner, course);
        assertThat(certificates.of(learner)).isEmpty();
    }

    @Test
    void doesNotComeBackByItselfOnceItIsRevoked() {
        CertificateView one = issued();
        assertThat(desk.revoke(administrator, one.id(), one.version(), "Issued by mistake"))
                .isInstanceOfSatisfying(
                        CertificateResult.Done.class,
                        done -> assertThat(done.certificate().status()).isEqualTo(CertificateStatus.REVOKED));
        desk.issueFirst(learner, course);
        assertThat(certificates.of(learner)).singleElement().satisfies(revoked -> {
            assertThat(revoked.status()).isEqualTo(CertificateStatus.REVOKED);
            assertThat(revoked.ending()).isNotNull();
        });
        assertThat(audited(one.id())).containsExactly("certificate.issued", "certificate.revoked");
    }

    @Test
    void aReissuedOneHasTheNameOfTodayAndLeadsFromTheOldOne() {
        CertificateView old = issued();
        jdbc.sql("update account set name = 'Maya Okafor-Reyes' where id = :id")
                .param("id", learner)
                .update();
        assertThat(certificates.check(old.serial()).orElseThrow().holder()).isEqualTo("Test Person");

        CertificateView fresh = ((CertificateResult.Done)
                        desk.reissue(administrator, old.id(), old.version(), "Name changed"))
                .certificate();

        assertThat(fresh.holder()).isEqualTo("Maya Okafor-Reyes");
        assertThat(fresh.award()).isEqualTo(old.award());
        CertificateView replaced =
                certificates.check(old.serial().toLowerCase().replace("-", "")).orElseThrow();
        assertThat(replaced.status()).isEqualTo(CertificateStatus.REISSUED);
        assertThat(replaced.successor()).isEqualTo(fresh.serial());
        assertThat(jdbc.sql("""
                        select concat_ws(' ', details ->> 'person', details ->> 'serial', details ->> 'new serial')
                        from audit_entry
                        where subject_id = :id and action = 'certificate.reissued'
                        """)
                        .param("id", old.id().toString())
                        .query(String.class)
                        .single())
                .isEqualTo(learner + " " + old.serial() + " " + fresh.serial());
    }

    @Test
    void ofTwoWhoEndOneTheSecondIsTold() {
        CertificateView one = issued();
        desk.revoke(administrator, one.id(), one.version(), "Mistake");
        assertThat(desk.reissue(administrator, one.id(), one.version(), "Name"))
                .isInstanceOf(CertificateResult.Stale.class);
    }

    @Test
    void instructorsSeeAndEndThoseOfTheirClassesOnly() {
        Caller own = new Caller(new AccountId(account("instructor")), Set.of(Role.INSTRUCTOR));
        Caller foreign = new Caller(new AccountId(account("instructor")), Set.of(Role.INSTRUCTOR));
        classOf(own.id(), learner);
        CertificateView one = issued();

        assertThat(certificates.find(Scope.of(own), one.id())).isPresent();
        assertThat(certificates.find(Scope.of(foreign), one.id())).isEmpty();
        assertThat(list(own, "")).containsExactly(one.serial());
        assertThat(list(foreign, "")).isEmpty();
        assertThat(desk.revoke(foreign, one.id(), one.version(), "x")).isInstanceOf(CertificateResult.Unknown.class);
        assertThat(list(own, "test person")).containsExactly(one.serial());
        assertThat(list(own, one.serial().substring(0, 4))).containsExactly(one.serial());
        assertThat(list(own, "100%")).isEmpty();
    }

    @Test
    void aWholeClassIsIssuedAtOnceToThoseWhoAreDueAlone() {
        AccountId other = new AccountId(account("learner"));
        AccountId stranger = new AccountId(account("learner"));
        CohortView cohort = classOf(null, learner, other);
        complete(learner);
        complete(stranger);

        assertThat(desk.preview(cohort))
                .filteredOn(ClassLine::isDue)
                .extracting(ClassLine::account)
                .containsExactly(learner);
        assertThat(desk.issue(cohort, List.of(learner, other, stranger), administrator.id()))
                .isEqualTo(1);
        assertThat(desk.issue(cohort, List.of(learner), administrator.id())).isZero();
        assertThat(certificates.of(stranger)).isEmpty();
    }

    @Test
    void saysWhatTheCourseSaysAndWaitsForStaffWhereItIsToWait() {
        CertificateDesign wish =
                new CertificateDesign(false, "Bayview College", new BigDecimal("12.5"), "Ana Ruiz", "Director", 0);
        assertThat(designs.change(course, wish, administrator.id())).isInstanceOf(DesignChange.Changed.class);
        assertThat(designs.change(course, wish, administrator.id())).isInstanceOf(DesignChange.Stale.class);
        assertThat(designs.of(course).orElseThrow().automatic()).isFalse();

        Award award = issued().award();
        assertThat(award.school()).isEqualTo("Bayview College");
        assertThat(award.hours()).isEqualByComparingTo("12.5");
        assertThat(award.signer()).isEqualTo("Ana Ruiz");
    }

    @Test
    void ofWhoIsErasedNobodyCanSayWhoseItWas() {
        CertificateView one = issued();
        listeners.forget(new PersonErased(learner.value(), administrator.id().value()));
        CertificateView left = certificates.check(one.serial()).orElseThrow();
        assertThat(left.holder()).isEmpty();
        assertThat(left.status()).isEqualTo(CertificateStatus.ERASED);
    }

    /** Whoever changes many accounts takes them by id. */
    @Test
    void issuingForAClassTakesPeopleInTheOrderInWhichEverybodyTakesThem() {
        List<AccountId> both = Stream.of(learner, new AccountId(account("learner")))
                .sorted(Comparator.comparing(AccountId::toString))
                .toList();
        rename(both.getFirst(), "Zoe");
        rename(both.getLast(), "Ann");
        both.forEach(this::complete);
        CohortView cohort = classOf(null, both.getFirst(), both.getLast());

        CompletableFuture<Integer> issued = transaction.execute(_ -> {
            hold(both.getFirst());
            CompletableFuture<Integer> started =
                    CompletableFuture.supplyAsync(() -> desk.issue(cohort, both, administrator.id()));
            awaitBlocked();
            hold(both.getLast());
            return started;
        });

        assertThat(issued.join()).isEqualTo(2);
    }

    private void rename(AccountId who, String name) {
        jdbc.sql("update account set name = :name where id = :id")
                .param("id", who)
                .param("name", name)
                .update();
    }

    private void hold(AccountId who) {
        jdbc.sql("select id from account where id = :id for no key update")
                .param("id", who)
                .query(UUID.class)
                .single();
    }

    private CertificateView issued() {
        complete(learner);
        desk.issueFirst(learner, course);
        return certificates.of(learner).getFirst();
    }

    private List<String> list(Caller caller, String words) {
        return certificates.list(Scope.of(caller), new CertificateSearch(words, null, 1)).certificates().stream()
                .map(CertificateView::serial)
                .toList();
    }

    private CohortView classOf(@Nullable AccountId instructor, AccountId... members) {
        UUID id = cohorts.create(
                        new CohortSettings(
                                "A class", CohortKind.CLASS, course, null, null, null, Payer.LEARNER, null, null),
                        administrator.id())
                .orElseThrow()
                .id();
        for (AccountId member : members) {
            jdbc.sql(
                            "insert into cohort_member (cohort_id, account_id, way, joined_at) values (:id, :member, 'code', server_now())")
                    .param("id", id)
                    .param("member", member)
                    .update();
        }
        if (instructor != null) {
            jdbc.sql(
                            "insert into cohort_instructor (cohort_id, account_id, added_at) values (:id, :instructor, server_now())")
                    .param("id", id)
                    .param("instructor", instructor)
                    .update();
        }
        return cohorts.find(administrator, id).orElseThrow();
    }

    private void complete(AccountId who) {
        jdbc.sql(
                        "insert into course_completion (account_id, course_id, completed_at) values (:who, :course, server_now())")
                .param("who", who)
                .param("course", courseId)
                .update();
    }

    private List<String> audited(UUID certificate) {
        return jdbc.sql("select action from audit_entry where subject_id = :id order by id")
                .param("id", certificate.toString())
                .query((row, number) -> requireNonNull(row.getString("action")))
                .list();
    }
}

package org.aliquot.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.PlatformTest;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.PracticePlan;
import org.aliquot.clinical.RotationPlan;
import org.aliquot.clinical.Rotations;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Scope;
import org.aliquot.notices.Notices;
import org.aliquot.people.Caller;
import org.aliquot.people.Mailbox;
import org.aliquot.people.Role;
import org.aliquot.records.CertificateDesk;
import org.aliquot.records.CertificateView;
import org.aliquot.records.Certificates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Learners are told what staff decide about their rotations and certificates: once, as it stands, and not of what was undone unread. */
class NewsIT extends PlatformTest {

    @Autowired
    private Rotations rotations;

    @Autowired
    private CertificateDesk desk;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Notices notices;

    private Person learner;
    private Person administrator;
    private UUID cohort;
    private Mailbox mail;

    @BeforeEach
    void aClass() {
        learner = learner();
        administrator = person(Role.ADMINISTRATOR);
        cohort = UUID.fromString(cohort(person(Role.INSTRUCTOR), learner));
        mail = new Mailbox(jdbc);
    }

    @Test
    void aRotationThatIsChangedBeforeItIsReadIsOneNoticeAndOneEmail() {
        UUID id = plan("Mercy West");
        change(id, "Lakeside", null);
        change(id, "Lakeside", null);

        assertThat(told("rotation"))
                .singleElement()
                .asString()
                .contains("Clinical rotation: Chemistry", "It was planned for you at Lakeside, from Jan 4, 2027 to");
        assertThat(mail.to(learner.email()))
                .filteredOn(message -> message.kind().equals("rotation"))
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("Lakeside", "/records/clinical", "/profile"));
    }

    @Test
    void whoHasReadOfARotationIsToldOfEachChangeAndThatItIsCanceled() {
        UUID id = plan("Mercy West");
        read("/records/clinical");
        change(id, "Mercy West", null);
        change(id, "Mercy West", new BigDecimal("40.00"));
        change(id, "Mercy West", new BigDecimal("40"));
        assertThat(told("rotation")).hasSize(2).first().asString().contains("It was changed: now at Mercy West");
        read("/records/clinical");

        assertThat(rotations.remove(Scope.everything(), id, administrator.id())).isTrue();
        assertThat(told("rotation")).hasSize(3).first().asString().contains("It was canceled.");
    }

    @Test
    void whoHasReadNothingOfARotationHearsNothingWhenItIsRemoved() {
        UUID id = plan("Mercy West");
        assertThat(rotations.remove(Scope.everything(), id, administrator.id())).isTrue();

        assertThat(told("rotation")).isEmpty();
        assertThat(mail.kinds(learner.email())).doesNotContain("rotation");
        assertThat(notices.unread(learner.id())).isZero();
    }

    @Test
    void howASkillIsPracticedIsToldOnceHoweverOftenItIsSent() {
        UUID id = plan("Mercy West");
        read("/records/clinical");
        PracticePlan how = new PracticePlan("Two racks a day with Ana", LocalDate.of(2027, 2, 1));
        UUID act = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            assertThat(rotations.practice(Scope.everything(), id, act, 1, how, administrator.id()))
                    .isTrue();
        }

        assertThat(told("rotation"))
                .hasSize(2)
                .first()
                .asString()
                .contains("How to practice “", "” was planned. Show it again by Feb 1, 2027.")
                .doesNotContain("Ana");
        assertThat(mail.kinds(learner.email())).filteredOn("rotation"::equals).hasSize(2);
    }

    @Test
    void aCertificateOfStaffIsToldAndSoIsThatItEnded() {
        completed();
        Caller by = new Caller(administrator.id(), Set.of(Role.ADMINISTRATOR));
        assertThat(desk.issue(cohorts.find(by, cohort).orElseThrow(), List.of(learner.id()), administrator.id()))
                .isEqualTo(1);
        assertThat(told("certificate"))
                .singleElement()
                .asString()
                .contains("Your certificate: ", "It was issued to you");

        CertificateView one = certificates.of(learner.id()).getFirst();
        desk.reissue(by, one.id(), one.version(), "Another name");
        assertThat(told("certificate")).singleElement().asString().contains("It was replaced.");
        read("/records");

        CertificateView fresh = certificates.of(learner.id()).getFirst();
        desk.revoke(by, fresh.id(), fresh.version(), "By mistake");
        assertThat(told("certificate")).hasSize(2).first().asString().contains("Your certificate was revoked: ");
        assertThat(mail.to(learner.email()))
                .filteredOn(message -> message.kind().equals("certificate"))
                .hasSize(3)
                .first()
                .satisfies(message ->
                        assertThat(message.text()).contains("/records").doesNotContain("By mistake"));
    }

    @Test
    void whoWantsNoneOfAKindGetsNone() {
        jdbc.sql("update account set notices_off = array['rotation'], mail_off = array['rotation'] where id = :id")
                .param("id", learner.id())
                .update();
        plan("Mercy West");

        assertThat(told("rotation")).isEmpty();
        assertThat(mail.kinds(learner.email())).doesNotContain("rotation");
    }

    /** Without the event of it, so that no certificate comes by itself. */
    private void completed() {
        jdbc.sql("""
                        insert into course_completion (account_id, course_id, completed_at)
                        select :account, id, server_now() from course where slug = 'mlt'
                        on conflict do nothing
                        """).param("account", learner.id()).update();
    }

    private UUID plan(String site) {
        UUID id = UUID.randomUUID();
        assertThat(rotations.plan(Scope.everything(), id, wanted(site, null), null, administrator.id()))
                .isTrue();
        return id;
    }

    private void change(UUID id, String site, @Nullable BigDecimal hours) {
        assertThat(rotations.change(Scope.everything(), id, wanted(site, hours), administrator.id()))
                .isTrue();
    }

    private RotationPlan wanted(String site, @Nullable BigDecimal hours) {
        return new RotationPlan(
                learner.id(), Bench.CHEMISTRY, site, LocalDate.of(2027, 1, 4), LocalDate.of(2027, 2, 5), hours);
    }

    private void read(String page) {
        learner.api().get(site() + page).requireStatus(200);
    }

    /** Newest first. */
    private List<String> told(String kind) {
        return notices.page(learner.id(), null, 50, ZoneOffset.UTC).stream()
                .filter(notice -> notice.kind().word().equals(kind))
                .map(notice -> notice.headline() + ": " + notice.text())
                .toList();
    }
}

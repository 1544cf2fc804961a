package org.aliquot.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.aliquot.ModuleTest;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A transcript has what somebody did, and of that no more than its reader may know. */
class TranscriptsIT extends ModuleTest {

    @Autowired
    private Transcripts transcripts;

    @Autowired
    private CertificateDesk desk;

    @Test
    void namesCoursesAndCertificatesAndForInstructorsThoseTheyTeachAlone() {
        AccountId learner = new AccountId(account("learner"));
        AccountId instructor = new AccountId(account("instructor"));
        UUID taught = courseOf(learner, "taught-" + learner);
        UUID other = courseOf(learner, "other-" + learner);
        teach(instructor, learner, taught);
        for (UUID course : new UUID[] {taught, other}) {
            jdbc.sql(
                            "insert into course_completion (account_id, course_id, completed_at) values (:who, :course, server_now())")
                    .param("who", learner)
                    .param("course", course)
                    .update();
        }
        desk.issueFirst(learner, "taught-" + learner);
        desk.issueFirst(learner, "other-" + learner);

        Transcript whole = transcripts.of(Scope.everything(), learner).orElseThrow();
        Transcript part = transcripts.of(Scope.taughtBy(instructor), learner).orElseThrow();

        assertThat(whole.name()).isEqualTo("Test Person");
        assertThat(whole.courses()).hasSize(2).allMatch(course -> course.completedAt() != null);
        assertThat(whole.certificates()).hasSize(2);
        assertThat(part.courses()).hasSize(1);
        assertThat(part.certificates()).extracting(CertificateView::course).containsExactly("taught-" + learner);
    }

    @Test
    void ofSomebodyOneDoesNotTeachThereIsNone() {
        AccountId learner = new AccountId(account("learner"));
        courseOf(learner, "c-" + learner);
        assertThat(transcripts.of(Scope.taughtBy(new AccountId(account("instructor"))), learner))
                .isEmpty();
    }

    private UUID courseOf(AccountId learner, String slug) {
        UUID course = course(slug);
        jdbc.sql("""
                        insert into enrollment (id, account_id, course_id, way, payer, starts_on, status, created_at)
                        values (gen_random_uuid(), :who, :course, 'self', 'learner', current_date, 'active', server_now())
                        """).param("who", learner).param("course", course).update();
        return course;
    }

    private void teach(AccountId instructor, AccountId learner, UUID course) {
        UUID cohort = jdbc.sql("""
                        insert into cohort (id, name, kind, course_id, payer, status, created_at, changed_at, version, plan_version)
                        values (gen_random_uuid(), 'A class', 'class', :course, 'learner', 'open', server_now(), server_now(), 0, 0)
                        returning id
                        """).param("course", course).query(UUID.class).single();
        jdbc.sql(
                        "insert into cohort_member (cohort_id, account_id, way, joined_at) values (:id, :who, 'code', server_now())")
                .param("id", cohort)
                .param("who", learner)
                .update();
        jdbc.sql("insert into cohort_instructor (cohort_id, account_id, added_at) values (:id, :who, server_now())")
                .param("id", cohort)
                .param("who", instructor)
                .update();
    }
}

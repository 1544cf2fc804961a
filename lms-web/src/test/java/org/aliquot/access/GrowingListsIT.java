package org.aliquot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.aliquot.PlatformTest;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.RotationPlan;
import org.aliquot.clinical.Rotations;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list asks the database as often for six as for one. */
class GrowingListsIT extends PlatformTest {

    @Autowired
    private Rotations rotations;

    private Person instructor;
    private Person learner;
    private String cohort;

    @BeforeEach
    void aClassOfOne() {
        instructor = person(Role.INSTRUCTOR);
        learner = learner();
        cohort = cohort(instructor, learner);
    }

    @Test
    void rotations() {
        staysAsItIs(instructor, "/teach/rotations", _ -> plan(learner));
    }

    @Test
    void ownRotations() {
        staysAsItIs(learner, "/records/clinical", _ -> plan(learner));
    }

    @Test
    void messages() {
        staysAsItIs(instructor, "/teach/messages", this::write);
    }

    @Test
    void notices() {
        staysAsItIs(learner, "/notices", this::write);
    }

    @Test
    void learnersWithAnOutcome() {
        staysAsItIs(instructor, "/teach/outcomes/people?course=mlt", number -> {
            Person one = number == 0 ? learner : joined();
            form(
                    instructor,
                    "/teach/outcomes/people/" + one.id() + "?course=mlt",
                    "version=0&classYear=2026&finalHalfOn=2025-09-01&graduatedOn=2026-05-15");
        });
    }

    @Test
    void learnersWhoCanBeGivenACertificate() {
        staysAsItIs(instructor, "/teach/certificates/classes/" + cohort, number -> {
            if (number > 0) {
                joined();
            }
        });
    }

    @Test
    void credits() {
        staysAsItIs(
                learner,
                "/records/credits",
                number -> learner.api()
                        .post(
                                "/me/credits",
                                "{\"title\": \"Webinar " + number + "\", \"provider\": \"ASCLS\", \"earnedOn\": \""
                                        + today()
                                        + "\", \"amount\": 1.5, \"unit\": \"contact-hour\", \"category\": \"ethics\"}")
                        .requireStatus(201));
    }

    @Test
    void savedViews() {
        staysAsItIs(
                instructor,
                "/teach/reports/learners",
                number -> instructor
                        .api()
                        .post(
                                "/reports/views",
                                "{\"name\": \"View " + number + "\", \"report\": \"learners\", \"parameters\": {}}")
                        .requireStatus(201));
    }

    /** @param more makes one more of what the page lists, the first one included */
    private void staysAsItIs(Person reader, String path, IntConsumer more) {
        more.accept(0);
        int one = statements(reader, path);
        for (int number = 1; number < 6; number++) {
            more.accept(number);
        }
        assertThat(statements(reader, path))
                .as("statements for six instead of one")
                .isLessThanOrEqualTo(one);
    }

    /** Of the second call, when what never changes is in the caches. */
    private int statements(Person reader, String path) {
        assertThat(reader.api().get(site() + path).status()).isEqualTo(200);
        return statements.during(() -> reader.api().get(site() + path)).size();
    }

    private Person joined() {
        Person one = learner();
        jdbc.sql(
                        "insert into cohort_member (cohort_id, account_id, way, joined_at) values (:cohort, :who, 'import', server_now())")
                .param("cohort", UUID.fromString(cohort))
                .param("who", one.id())
                .update();
        return one;
    }

    private void plan(Person one) {
        RotationPlan plan = new RotationPlan(
                one.id(), Bench.PHLEBOTOMY, "Bayview", today(), today().plusDays(9), new BigDecimal(40));
        assertThat(rotations.plan(Scope.taughtBy(instructor.id()), UUID.randomUUID(), plan, null, instructor.id()))
                .isTrue();
    }

    private void write(int number) {
        form(instructor, "/teach/messages", "to=class&about=" + cohort + "&subject=Lab" + number + "&words=Gloves");
    }

    private void form(Person by, String path, String fields) {
        assertThat(by.api()
                        .send(by.api()
                                .request(site() + path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(fields)))
                        .status())
                .isEqualTo(303);
    }
}

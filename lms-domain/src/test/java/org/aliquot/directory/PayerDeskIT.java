package org.aliquot.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.aliquot.ModuleTest;
import org.aliquot.enrollment.Payer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one payer pays for is added up over all open classes, and over those who are in none. */
class PayerDeskIT extends ModuleTest {

    @Autowired
    private PayerDesk desk;

    private UUID course;

    @BeforeEach
    void nobodyElse() {
        jdbc.sql("delete from cohort_member").update();
        jdbc.sql("delete from cohort").update();
        jdbc.sql("delete from enrollment").update();
        course = course("c" + UUID.randomUUID());
    }

    @Test
    void seatsOfSeveralClassesAreAddedUpAndSoAreThoseWhoAreInNone() {
        UUID first = cohort("employer", "Mercy Hospital", 10, "open");
        UUID second = cohort("employer", "mercy hospital ", 5, "open");
        cohort("employer", "Mercy Hospital", null, "open");
        cohort("employer", "Mercy Hospital", 99, "archived");
        join(first, enrolled("employer", "Mercy Hospital", "active", 30));
        join(first, enrolled("employer", "MERCY HOSPITAL", "active", 30));
        join(second, enrolled("employer", "Mercy Hospital", "active", null));
        enrolled("employer", "Mercy Hospital", "active", 9);

        assertThat(desk.all())
                .containsExactly(new PayerSeats(Payer.EMPLOYER, "Mercy Hospital", 3, 1, 15, 3, 4))
                .first()
                .satisfies(mercy -> assertThat(mercy.free()).isEqualTo(12));
    }

    @Test
    void whoseAccessIsOverOrPausedAndWhoPaysAloneCountForNobody() {
        enrolled("agency", "State Works", "active", -1);
        enrolled("agency", "State Works", "paused", 30);
        enrolled("learner", null, "active", 30);
        cohort("learner", null, 5, "open");

        assertThat(desk.all()).isEmpty();
    }

    @Test
    void ofWhomMoreSeatsAreTakenThanThereAreNoneIsFree() {
        UUID full = cohort("agency", "State Works", 1, "open");
        join(full, account("learner"));
        join(full, account("learner"));

        assertThat(desk.all()).singleElement().satisfies(agency -> {
            assertThat(agency.taken()).isEqualTo(2);
            assertThat(agency.free()).isZero();
        });
    }

    @Test
    void whoPaysWithoutANameStandsLast() {
        cohort("school", null, null, "open");
        enrolled("employer", "Zion Labs", "active", 30);

        assertThat(desk.all()).extracting(PayerSeats::name).containsExactly("Zion Labs", "");
    }

    private UUID cohort(String payer, @Nullable String name, @Nullable Integer seats, String status) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into cohort (id, name, kind, course_id, payer, payer_name, seats, status, created_at, changed_at, version, plan_version)
                        values (:id, 'A class', 'class', :course, :payer, :name, :seats, :status, server_now(), server_now(), 0, 0)
                        """)
                .param("id", id)
                .param("course", course)
                .param("payer", payer)
                .param("name", name)
                .param("seats", seats)
                .param("status", status)
                .update();
        return id;
    }

    private void join(UUID cohort, UUID member) {
        jdbc.sql(
                        "insert into cohort_member (cohort_id, account_id, way, joined_at) values (:id, :who, 'import', server_now())")
                .param("id", cohort)
                .param("who", member)
                .update();
    }

    /** @param days of access from today on; null for no end */
    private UUID enrolled(String payer, @Nullable String name, String status, @Nullable Integer days) {
        UUID who = account("learner");
        jdbc.sql("""
                        insert into enrollment (id, account_id, course_id, way, payer, payer_name, starts_on, ends_on, status, paused_on, created_at)
                        values (gen_random_uuid(), :who, :course, 'import', :payer, :name, current_date - 2,
                                current_date + cast(:days as integer), :status,
                                case when :status = 'paused' then current_date end, server_now())
                        """)
                .param("who", who)
                .param("course", course)
                .param("payer", payer)
                .param("name", name)
                .param("days", days)
                .param("status", status)
                .update();
        return who;
    }
}

package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator begins a rehearsal, sees how far it is, and stops it, by links and forms alone. */
class RehearsalPagesIT extends PlatformTest {

    private static final String PAGE = "/admin/rehearsal";
    private static final Map<String, String> THREE = Map.of("exam", "quick-check", "learners", "3");

    private PageClient client;

    /** What other tests have left open is over. */
    @BeforeEach
    void nobodySits() {
        client = new PageClient(site(), person(Role.ADMINISTRATOR).api().token());
        jdbc.sql(
                        "update attempt set deadline = started_at - interval '1 hour' where status <> 'final' and mode = 'exam'")
                .update();
        jdbc.sql("update cohort_assignment set opens_at = null where opens_at > server_now()")
                .update();
    }

    @Test
    void aRehearsalIsBegunWatchedAndStopped() {
        assertThat(client.post(PAGE, Map.of("exam", "quick-check", "learners", "many"))
                        .status())
                .isEqualTo(422);
        String begun = client.postAndFollow(PAGE, THREE).body();
        assertThat(begun).contains("A rehearsal is running", "3 learners in", "Look again", "Stop the rehearsal");
        assertThat(client.post(PAGE, THREE).status()).isEqualTo(409);
        assertThat(client.postAndFollow(PAGE + "/stop", Map.of()).body()).contains("It is being stopped.");
        Await.until(
                "end",
                () -> jdbc.sql("select not exists (select from rehearsal where ended_at is null)")
                        .query(Boolean.class)
                        .single());
        assertThat(client.get(PAGE).body()).contains("Stopped before the end").doesNotContain("A rehearsal is running");
    }

    @Test
    void aDayWithoutExamsSaysSo() {
        assertThat(client.get(PAGE + "?day=2031-01-01").body())
                .contains(
                        "No exam opens, is due or closes on this day.",
                        "Play an exam with a number of learners instead");
    }
}

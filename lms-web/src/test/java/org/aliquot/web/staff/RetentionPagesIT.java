package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aliquot.PlatformTest;
import org.aliquot.delivery.Keeping;
import org.aliquot.delivery.KeepingRule;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator decides on a page how long answers are kept, and sees before what that comes to. */
class RetentionPagesIT extends PlatformTest {

    private static final String PAGE = "/admin/school/answers";

    @Autowired
    private Keeping keeping;

    private Person administrator;
    private PageClient client;

    @BeforeEach
    void signIn() {
        administrator = person(Role.ADMINISTRATOR);
        client = new PageClient(site(), administrator.api().token());
    }

    @AfterEach
    void forEver() {
        keeping.decide(KeepingRule.FOR_EVER, administrator.id());
    }

    @Test
    void whatARuleWouldDoIsShownBeforeItIsMade() {
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        jdbc.sql("update attempt set ended_at = ended_at - interval '9 years' where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();

        String shown = client.get(PAGE + "?archive=8&delete=8").body();

        assertThat(shown)
                .contains("1 attempt that ended before")
                .contains("The answers of 1 attempt that ended before")
                .contains("would be deleted for good");
        assertThat(client.get(PAGE + "?archive=&delete=").body()).contains("Nothing more goes into the archive.");
        assertThat(keeping.state().rule()).as("looking decides nothing").isEqualTo(KeepingRule.FOR_EVER);
        jdbc.sql("update attempt set ended_at = ended_at + interval '9 years' where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();
    }

    @Test
    void answersAreDeletedOnlyWhereSomebodyConfirmsIt() {
        assertThat(client.post(PAGE, Map.of("archive", "2", "delete", "7")).status())
                .isEqualTo(422);
        assertThat(keeping.state().rule()).isEqualTo(KeepingRule.FOR_EVER);

        assertThat(client.post(PAGE, Map.of("archive", "2", "delete", "7", "sure", "true"))
                        .status())
                .isEqualTo(303);

        assertThat(keeping.state().rule()).isEqualTo(new KeepingRule(2, 7));
        assertThat(client.get(PAGE).body())
                .contains("2 years after the exam ended")
                .contains("7 years after the exam ended");
        assertThat(client.get("/admin/audit?action=keeping.changed").body())
                .contains("How long answers are kept changed");
    }

    @Test
    void whatIsNoRuleIsRefused() {
        for (Map<String, String> typed : List.of(
                Map.of("archive", "7", "delete", "2", "sure", "true"),
                Map.of("archive", "", "delete", "2", "sure", "true"),
                Map.of("archive", "0", "delete", ""),
                Map.of("archive", "x", "delete", ""),
                Map.of("archive", "51", "delete", ""))) {
            assertThat(client.post(PAGE, typed).status()).as(typed.toString()).isEqualTo(422);
        }
        assertThat(client.get(PAGE + "?archive=7&delete=2").body())
                .contains("Answers go to the archive before they are deleted");
        assertThat(keeping.state().rule()).isEqualTo(KeepingRule.FOR_EVER);
    }
}

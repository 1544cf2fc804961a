package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff write to learners of theirs; each gets it alone, among the notices and by mail. */
class MessagesIT extends PlatformTest {

    private Person teaches;
    private Person learner;
    private Person other;
    private PageClient reader;
    private PageClient teacher;
    private PageClient foreign;
    private String cohort;

    @BeforeEach
    void somebodyTeaches() {
        teaches = person(Role.INSTRUCTOR);
        learner = learner();
        other = learner();
        cohort = cohort(teaches, learner);
        teacher = client(teaches);
        foreign = client(person(Role.INSTRUCTOR));
        reader = client(learner);
    }

    @Test
    void aMessageToAClassIsAmongTheNoticesAndInTheMailAndNobodyElseReadsIt() {
        assertThat(teacher.get("/teach/messages/new?to=class&about=" + cohort).body())
                .contains("To Test Person.")
                .as("said of several alone")
                .doesNotContain("Each gets it separately");
        assertThat(teacher.postAndFollow("/teach/messages", message("class", cohort))
                        .body())
                .contains("Lab on Monday", "1 learner of", "0 of 1");

        Await.until("the notice is there", () -> reader.get("/notices").body().contains("Message: Lab on Monday"));
        assertThat(jdbc.sql("select body_text from mail_message where account_id = :id and kind = 'message'")
                        .param("id", learner.id())
                        .query(String.class)
                        .single())
                .contains("Bring your gloves", "Replies to this email are not read");
        String page = "/messages/" + sent();
        assertThat(reader.get(page).body()).contains("Lab on Monday", "Bring your gloves");
        assertThat(client(other).get(page).status()).isEqualTo(404);
        assertThat(foreign.get(page).status()).isEqualTo(404);
        assertThat(teacher.get("/teach/messages").body()).contains("1 of 1");
        assertThat(foreign.get("/teach/messages").body()).doesNotContain("Lab on Monday");
    }

    @Test
    void anAdministratorWritesToAClassThatSomebodyElseTeachesAndIsToldHow() {
        PageClient administrator = client(person(Role.ADMINISTRATOR));
        assertThat(administrator.get("/teach/messages/new").body())
                .contains("No open class of yours", "Administrators can write to any class");
        assertThat(administrator
                        .postAndFollow("/teach/messages", message("class", cohort))
                        .body())
                .contains("1 learner of");
    }

    @Test
    void aMessageToSomeOfAClassReachesThoseAloneWhoAreTicked() {
        Person ticked = learner();
        String both = cohort(teaches, learner, ticked);
        assertThat(teacher.get("/teach/messages/new").body()).contains("Who is it for?", "about=" + both);
        assertThat(teacher.get("/teach/messages/new?to=class&some=true&about=" + both)
                        .body())
                .contains("To those you tick", "Each gets it separately")
                .contains("value=\"" + learner.id() + "\"", "value=\"" + ticked.id() + "\"")
                .as("those of one name are told apart")
                .contains("Test Person, " + learner.email(), "Test Person, " + ticked.email())
                .doesNotContain("value=\"" + ticked.id() + "\" checked");

        Map<String, String> message = message("class", both);
        message.put("chosen", "true");
        PageClient.Answer nobody = teacher.post("/teach/messages", message);
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.body())
                .contains("Tick at least one learner.", "Lab on Monday")
                .as("said before the names, the first of which has the focus")
                .containsPattern("(?s)id=\"who-error\".*name=\"who\" value=\"[^\"]+\" autofocus");

        message.put("who", ticked.id().toString());
        assertThat(teacher.postAndFollow("/teach/messages", message).body()).contains("1 learner of");
        assertThat(jdbc.sql("""
                                select t.account_id
                                from staff_message_to t
                                join staff_message s on s.id = t.message_id
                                where s.cohort_id = cast(:cohort as uuid)
                                """).param("cohort", both).query(UUID.class).list())
                .containsExactly(ticked.id().value());

        message.put("who", other.id().toString()); // of no class of theirs
        message.put("id", UUID.randomUUID().toString());
        assertThat(teacher.post("/teach/messages", message).status()).isEqualTo(409);
    }

    @Test
    void nobodyWritesToLearnersOfOthers() {
        assertThat(foreign.get("/teach/messages/new?to=class&about=" + cohort).status())
                .isEqualTo(404);
        assertThat(foreign.post("/teach/messages", message("class", cohort)).status())
                .isEqualTo(404);
        assertThat(foreign.post(
                                "/teach/messages",
                                message("learner", learner.id().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(teacher.postAndFollow(
                                "/teach/messages",
                                message("learner", learner.id().toString()))
                        .body())
                .contains("Lab on Monday");
    }

    @Test
    void whatIsEmptyOrReachesNobodyIsNotSentAndNothingTypedIsLost() {
        Map<String, String> empty = message("class", cohort);
        empty.put("words", "");
        PageClient.Answer refused = teacher.post("/teach/messages", empty);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Write something.", "Lab on Monday");
        PageClient.Answer nobody = teacher.post("/teach/messages", message("overdue", cohort));
        assertThat(nobody.status()).isEqualTo(409);
        assertThat(nobody.body()).contains("there is no one to send it to", "Lab on Monday");
    }

    @Test
    void sentAgainByABadNetworkItGoesOutOnce() {
        Map<String, String> message = message("class", cohort);
        message.put("id", UUID.randomUUID().toString());

        for (int i = 0; i < 2; i++) {
            assertThat(teacher.post("/teach/messages", message).status()).isEqualTo(303);
        }

        assertThat(jdbc.sql("select count(*) from mail_message where account_id = :id and kind = 'message'")
                        .param("id", learner.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theAuditLogKeepsThatItWasSentAndNoWordOfIt() {
        teacher.postAndFollow("/teach/messages", message("class", cohort));
        assertThat(jdbc.sql(
                                "select cast(details as text) from audit_entry where action = 'message.sent' and subject_id = :id")
                        .param("id", sent())
                        .query(String.class)
                        .single())
                .contains("class")
                .doesNotContain("Lab", "gloves");
    }

    @Test
    void whoWritesManyHasToWait() {
        for (int i = 0; i < 30; i++) {
            assertThat(teacher.post("/teach/messages", message("class", cohort)).status())
                    .isEqualTo(303);
        }
        assertThat(teacher.post("/teach/messages", message("class", cohort)).status())
                .isEqualTo(429);
    }

    private String sent() {
        return jdbc.sql("""
                        select cast(s.id as text)
                        from staff_message s
                        join staff_message_to t on t.message_id = s.id and t.account_id = :id
                        order by s.id desc
                        limit 1
                        """).param("id", learner.id()).query(String.class).single();
    }

    private static Map<String, String> message(String to, String about) {
        return new HashMap<>(Map.of(
                "to", to, "about", about, "subject", "Lab on Monday", "words", "We begin at 8. Bring your gloves."));
    }

    private PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }
}

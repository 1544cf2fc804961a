package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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

    @Test
    void whatIsWrittenToThoseAtAnExamIsShownInTheirRoomUntilTheyHaveReadIt() {
        String attempt = sit();
        assertThat(teacher.post("/teach/messages", toThoseAt("quick-check")).status())
                .isEqualTo(303);
        Await.until("the notice is there", () -> unread() == 1);

        JsonNode shown = shown(attempt);
        assertThat(shown).hasSize(1);
        assertThat(shown.at("/0/from").asString()).isEqualTo("Test Person");
        assertThat(shown.at("/0/subject").asString()).isEqualTo("Lab on Monday");
        assertThat(shown.at("/0/words").asString()).contains("Bring your gloves.");
        assertThat(teacher.get("/teach/attempts").body())
                .containsPattern("Message sent [^<]+, not read yet<")
                .doesNotContain("Bring your gloves");

        for (int i = 0; i < 2; i++) {
            learner.api().post(reading(attempt, sent()), "").requireStatus(204);
        }

        assertThat(shown(attempt)).isEmpty();
        assertThat(unread()).isZero();
        assertThat(teacher.get("/teach/attempts").body()).containsPattern("Message sent [^<]+, read [^<]+<");
        assertThat(teacher.get("/teach/messages").body()).contains("1 of 1");
    }

    @Test
    void whatIsReadOnItsPageIsGoneFromTheRoom() {
        String attempt = sit();
        teacher.post("/teach/messages", toThoseAt("quick-check"));
        assertThat(shown(attempt)).hasSize(1);

        reader.get("/messages/" + sent());

        assertThat(shown(attempt)).isEmpty();
    }

    @Test
    void whatIsReadInTheRoomAtOnceIsNoNewsAfterTheExamAndCanBeFoundAgain() {
        String attempt = sit();
        teacher.post("/teach/messages", toOneAt("quick-check"));
        learner.api().post(reading(attempt, sent()), "").requireStatus(204);

        Await.until("the notice is there", () -> reader.get("/notices").body().contains("Message: Lab on Monday"));
        assertThat(unread()).isZero();
        assertThat(reader.get("/messages/" + sent()).body()).contains("Bring your gloves.");
    }

    @Test
    void nobodyButStaffOfTheirsAndAdministratorsWritesIntoARoom() {
        String attempt = sit();
        for (PageClient stranger : List.of(reader, client(other), client(person(Role.PROCTOR)), foreign)) {
            assertThat(stranger.post("/teach/messages", toOneAt("quick-check")).status())
                    .isIn(403, 404);
            assertThat(stranger.post("/teach/messages", toThoseAt("quick-check"))
                            .status())
                    .isIn(403, 404, 409);
        }
        assertThat(shown(attempt)).isEmpty();

        assertThat(client(person(Role.ADMINISTRATOR))
                        .post("/teach/messages", toOneAt("quick-check"))
                        .status())
                .isEqualTo(303);
        assertThat(teacher.post("/teach/messages", toOneAt("quick-check")).status())
                .isEqualTo(303);
        assertThat(shown(attempt)).hasSize(2);
        other.api().post(reading(attempt, sent()), "").requireStatus(404);
        teaches.api().post(reading(attempt, sent()), "").requireStatus(404);
        assertThat(shown(attempt)).hasSize(2);
    }

    @Test
    void whatIsNotAboutTheirExamIsNotShownInARoomNorAnythingOnceItIsOver() {
        String attempt = sit();
        teacher.post("/teach/messages", message("class", cohort));
        teacher.post("/teach/messages", message("learner", learner.id().toString()));
        teacher.post("/teach/messages", toOneAt("mlt-mock-50"));
        assertThat(shown(attempt)).isEmpty();

        teacher.post("/teach/messages", toOneAt("quick-check"));
        assertThat(shown(attempt)).hasSize(1);
        String shownLast = sent();
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);

        assertThat(shown(attempt)).isEmpty();
        assertThat(learner.api().get("/attempts/" + attempt + "/review").raw().body())
                .doesNotContain("Lab on Monday");
        learner.api().post(reading(attempt, shownLast), "").requireStatus(204);
    }

    private String sit() {
        return learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    private JsonNode shown(String attempt) {
        return learner.api()
                .get("/attempts/" + attempt)
                .requireStatus(200)
                .json()
                .path("messages");
    }

    private int unread() {
        return jdbc.sql("select count(*) from notice where account_id = :id and kind = 'message' and read_at is null")
                .param("id", learner.id())
                .query(Integer.class)
                .single();
    }

    private static String reading(String attempt, String message) {
        return "/attempts/" + attempt + "/messages/" + message + "/reading";
    }

    private static Map<String, String> toThoseAt(String exam) {
        return Map.of(
                "to",
                "running",
                "exam",
                exam,
                "subject",
                "Lab on Monday",
                "words",
                "We begin at 8. Bring your gloves.");
    }

    private Map<String, String> toOneAt(String exam) {
        Map<String, String> message = message("learner", learner.id().toString());
        message.put("exam", exam);
        return message;
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

package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exam day: many sit at once, and what happens to the room happens to those it is meant for, once. */
class ExamRoomIT extends DeskTest {

    private static final String EXAM = "quick-check";

    private final List<Person> room = new ArrayList<>();
    private Person instructor;
    private String section;

    @BeforeEach
    void manySit() {
        instructor = person(Role.INSTRUCTOR);
        for (int i = 0; i < 6; i++) {
            room.add(learner());
        }
        section = cohort(instructor, room.toArray(Person[]::new));
        room.forEach(this::sit);
    }

    @Test
    void afterAFireAlarmTheRoomGetsTwelveMinutesInOneActAndOneIsLeftBehind() {
        Map<UUID, Instant> before = deadlines();
        Person left = room.getLast();
        Page page = page(instructor);
        page.navigate(site() + "/teach/attempts?exam=" + EXAM);
        page.getByText("Extra time for several").click();
        room.subList(0, 5)
                .forEach(each -> page.locator("#room-" + attempt(each)).check());
        page.locator("#room-minutes").fill("12");
        page.locator("#room-reason").fill("Fire alarm");
        page.getByText("Look at who gets it").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Give 12 minutes to 5 people?");
        assertThat(deadlines()).isEqualTo(before);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Give 12 minutes"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("12 minutes given to 5 of 5");
        room.subList(0, 5)
                .forEach(each -> assertThat(deadlines().get(attempt(each)))
                        .isEqualTo(requireNonNull(before.get(attempt(each))).plus(Duration.ofMinutes(12))));
        assertThat(deadlines().get(attempt(left))).isEqualTo(before.get(attempt(left)));

        page.reload();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("12 minutes given to 5 of 5");
        assertThat(deadlines().get(attempt(room.getFirst())))
                .isEqualTo(requireNonNull(before.get(attempt(room.getFirst()))).plus(Duration.ofMinutes(12)));
        page.navigate(site() + "/teach/attempts?exam=" + EXAM);
        assertThat(page.getByText("12 min more: Fire alarm")).hasCount(5);
    }

    @Test
    void everybodyIsThoseWhoSitNowAndOnlyOnesOwnLearners() {
        Person foreign = learner();
        sit(foreign);
        PageClient teacher = client(instructor);
        String asked = teacher.post(
                        "/teach/attempts/room",
                        Map.of("exam", EXAM, "whom", "all", "minutes", "5", "reason", "Late start", "requestId", "r"))
                .body();
        assertThat(asked)
                .contains("Give 5 minutes to 6 people?")
                .doesNotContain(attempt(foreign).toString());

        Map<UUID, Instant> before = deadlines();
        assertThat(teacher.post(
                                "/teach/attempts/room",
                                Map.of(
                                        "attempt",
                                        attempt(foreign).toString(),
                                        "minutes",
                                        "5",
                                        "reason",
                                        "x",
                                        "sure",
                                        "true"))
                        .status())
                .isEqualTo(422);
        assertThat(deadlines()).isEqualTo(before);
        assertThat(teacher.post("/teach/attempts/room", Map.of("minutes", "x", "reason", ""))
                        .body())
                .contains("Tick someone", "Enter whole minutes", "Say why");
    }

    @Test
    void eachExtensionIsListedWithItsOwnReason() {
        UUID attempt = attempt(room.getFirst());
        for (Map<String, String> given : List.of(
                Map.of("minutes", "10", "reason", "Accommodation letter"),
                Map.of("minutes", "5", "reason", "Fire alarm"))) {
            instructor
                    .api()
                    .post(
                            "/attempts/" + attempt + "/extensions",
                            "{\"minutes\": " + given.get("minutes") + ", \"reason\": \"" + given.get("reason") + "\"}")
                    .requireStatus(200);
        }

        assertThat(client(instructor).get("/teach/attempts").body())
                .contains("10 min more: Accommodation letter. 5 min more: Fire alarm");
    }

    @Test
    void whoHandedInSinceTheListWasOpenedIsNamed() {
        Person gone = room.getFirst();
        String id = attempt(gone).toString();
        gone.api().post("/attempts/" + id + "/submit", "").requireStatus(200);
        Map<String, String> wish = Map.of("exam", EXAM, "attempt", id, "minutes", "12", "reason", "Fire alarm");

        assertThat(client(instructor).post("/teach/attempts/room", wish).body())
                .contains("No one here can get more time", "Not given: ended meanwhile", "exam=" + EXAM)
                .doesNotContain("Give 12 minutes");
        assertThat(client(person(Role.INSTRUCTOR))
                        .post("/teach/attempts/room", wish)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoLeftTheClassBeforeItWasGivenGetsNothingAndIsCounted() {
        Person stays = room.getFirst();
        Person leaves = room.getLast();
        Map<String, String> wish = new HashMap<>(Map.of("exam", EXAM, "minutes", "12", "reason", "Fire alarm"));
        wish.put("attempt", attempt(stays) + "," + attempt(leaves));
        PageClient.Answer asked = client(instructor).post("/teach/attempts/room", wish);
        assertThat(asked.body()).contains("Give 12 minutes to 2 people?").doesNotContain("No extra time for");
        Map<UUID, Instant> before = deadlines();
        jdbc.sql("delete from cohort_member where account_id = :id")
                .param("id", leaves.id())
                .update();

        wish.put("attempt", asked.hidden("attempt"));
        wish.put("sure", "true");
        assertThat(client(instructor).post("/teach/attempts/room", wish).body())
                .contains("12 minutes given to 1 of 2", "No extra time for 1 of those chosen");
        assertThat(deadlines().get(attempt(stays))).isAfter(requireNonNull(before.get(attempt(stays))));
        assertThat(deadlines().get(attempt(leaves))).isEqualTo(before.get(attempt(leaves)));

        wish.put("attempt", attempt(leaves).toString());
        assertThat(client(instructor).post("/teach/attempts/room", wish).body())
                .contains("No one you chose is still in the list.");
    }

    @Test
    void anEndedAttemptLosesNothingAndExtraTimeOpensItAgain() {
        Person learner = room.getFirst();
        String path = "/teach/attempts/" + attempt(learner);
        PageClient teacher = client(instructor);
        assertThat(teacher.post(path + "/ending", Map.of()).status()).isEqualTo(422);
        assertThat(client(person(Role.INSTRUCTOR))
                        .post(path + "/ending", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);

        assertThat(teacher.postAndFollow(path + "/ending", Map.of("exam", EXAM, "reason", "Phone on the table"))
                        .body())
                .contains("Ended. If the exam is open on the learner's screen", "Time is up");
        assertThat(answer(learner, 1)).isEqualTo(409);
        assertThat(teacher.post(path + "/ending", Map.of("reason", "again")).body())
                .contains("Its time is over already");
        assertThat(teacher.get(path).body()).contains("Ended before its time", "Phone on the table");

        teacher.postAndFollow(path + "/extensions", Map.of("exam", EXAM, "minutes", "10", "reason", "It was hers"));
        assertThat(answer(learner, 2)).isEqualTo(200);
    }

    @Test
    void anActAtAnAttemptThatHasEndedMeanwhileSaysSoAboveTheList() {
        Person gone = room.getFirst();
        String path = "/teach/attempts/" + attempt(gone);
        Page page = page(instructor);
        page.navigate(site() + "/teach/attempts?exam=" + EXAM);
        gone.api().post("/attempts/" + attempt(gone) + "/submit", "").requireStatus(200);

        page.locator("form[action='" + path + "/extensions']")
                .locator("xpath=..")
                .locator("summary")
                .click();
        page.locator("#minutes-" + attempt(gone)).fill("10");
        page.locator("#reason-" + attempt(gone)).fill("Fire alarm");
        page.locator("form[action='" + path + "/extensions'] button").click();

        Locator notice = page.getByRole(AriaRole.ALERT);
        assertThat(notice).containsText(name(gone) + ": ");
        assertThat(notice).containsText(" has ended meanwhile. Nothing was changed.");
        assertThat(notice).isFocused();
        PageClient.Answer ending = client(instructor).post(path + "/ending", Map.of("exam", EXAM, "reason", "Phone"));
        assertThat(ending.status()).isEqualTo(422);
        assertThat(ending.body()).contains("role=\"alert\"", " has ended meanwhile. Nothing was changed.");
    }

    @Test
    void anAttemptThatStaffEndedSaysSoToItsLearnerAndToStaff() {
        Person learner = room.getFirst();
        String id = attempt(learner).toString();
        client(instructor).post("/teach/attempts/" + id + "/ending", Map.of("reason", "Phone on the table"));
        learner.api().post("/attempts/" + id + "/submit", "").requireStatus(200);

        assertThat(client(learner).get("/attempts/" + id + "/result").body())
                .contains("An instructor or proctor ended it on ", "before time was up")
                .doesNotContain("Phone on the table");
        assertThat(client(instructor).get("/teach/attempts/" + id).body())
                .contains("by staff, before time was up")
                .doesNotContain("when time was up");
        assertThat(client(instructor)
                        .post("/teach/attempts/" + id + "/extensions", Map.of("minutes", "5", "reason", "x"))
                        .body())
                .contains(" has ended meanwhile. Nothing was changed.");
    }

    @Test
    void whatWasOpenedAgainWasNotEndedByStaff() {
        Person learner = room.getFirst();
        String id = attempt(learner).toString();
        PageClient teacher = client(instructor);
        teacher.post("/teach/attempts/" + id + "/ending", Map.of("reason", "A mistake"));
        teacher.post("/teach/attempts/" + id + "/extensions", Map.of("minutes", "10", "reason", "Sorry"));
        learner.api().post("/attempts/" + id + "/submit", "").requireStatus(200);

        assertThat(client(learner).get("/attempts/" + id + "/result").body())
                .contains("0 of 5 answered")
                .doesNotContain("ended it on");
        assertThat(teacher.get("/teach/attempts/" + id).body()).contains("handed in by the learner");
    }

    @Test
    void goingOnFromABreakTakesNothingOffAnEndedAttempt() {
        Person learner = room.getFirst();
        UUID id = attempt(learner);
        jdbc.sql("update attempt set break_left_seconds = 900, break_allowed_seconds = 900 where id = :id")
                .param("id", id)
                .update();
        Instant before = requireNonNull(deadlines().get(id));
        learner.api()
                .post("/attempts/" + id + "/breaks", "{\"state\": \"started\"}")
                .requireStatus(200);
        client(instructor).post("/teach/attempts/" + id + "/ending", Map.of("exam", EXAM, "reason", "Fire"));
        Instant ended = requireNonNull(deadlines().get(id));
        assertThat(ended).isBefore(before);

        learner.api()
                .post("/attempts/" + id + "/breaks", "{\"state\": \"ended\"}")
                .requireStatus(200);

        assertThat(deadlines().get(id)).isEqualTo(ended);
    }

    @Test
    void anAttemptWithoutAClockIsEndedAndOpenedAgainLikeAnyOther() {
        Person learner = practicing();
        String path = "/teach/attempts/" + attempt(learner);
        PageClient teacher = client(instructor);
        assertThat(deadlines()).doesNotContainKey(attempt(learner));
        assertThat(teacher.get("/teach/attempts?exam=" + EXAM).body())
                .contains(path + "/ending")
                .doesNotContain(path + "/extensions");

        assertThat(teacher.postAndFollow(path + "/ending", Map.of("exam", EXAM, "reason", "It was the wrong quiz"))
                        .body())
                .contains("Ended. If the exam is open on the learner's screen", path + "/extensions");
        assertThat(answer(learner, 1)).isEqualTo(409);
        assertThat(teacher.post(path + "/ending", Map.of("reason", "again")).body())
                .contains("Its time is over already");

        teacher.postAndFollow(path + "/extensions", Map.of("exam", EXAM, "minutes", "10", "reason", "It was right"));
        assertThat(answer(learner, 2)).isEqualTo(200);
        teacher.postAndFollow(path + "/ending", Map.of("exam", EXAM, "reason", "Now it is enough"));
        assertThat(answer(learner, 3)).isEqualTo(409);
    }

    @Test
    void theResultOfAnAttemptWithoutAClockSaysWhoEndedItAndOfNoTime() {
        Person learner = practicing();
        String id = attempt(learner).toString();
        client(instructor).post("/teach/attempts/" + id + "/ending", Map.of("reason", "The wrong quiz"));
        learner.api().post("/attempts/" + id + "/submit", "").requireStatus(200);

        assertThat(client(learner).get("/attempts/" + id + "/result").body())
                .contains("An instructor or proctor ended it on ")
                .doesNotContain("before time was up", "The wrong quiz");
    }

    @Test
    void whatSomebodyPutTogetherForThemselvesIsNotEndedByStaff() {
        UUID own = attempt(room.getFirst());
        jdbc.sql("update attempt set own_practice = true where id = :id")
                .param("id", own)
                .update();

        PageClient administrator = client(person(Role.ADMINISTRATOR));
        String path = "/teach/attempts/" + own + "/ending";
        assertThat(administrator.post(path, Map.of("reason", "x")).status()).isEqualTo(404);
    }

    @Test
    void anExamIsEndedForEveryoneOnceItIsSeenWhoTheyAre() {
        Person practicing = practicing();
        Person foreign = learner();
        sit(foreign);
        PageClient teacher = client(instructor);
        Map<UUID, Instant> before = deadlines();
        Map<String, String> wish = new HashMap<>(Map.of("exam", EXAM, "whom", "all", "reason", "Water in the room"));
        PageClient.Answer asked = teacher.post("/teach/attempts/endings", wish);
        assertThat(asked.body())
                .contains("End 6 attempts now?")
                .doesNotContain(attempt(foreign).toString(), attempt(practicing).toString());
        assertThat(deadlines()).isEqualTo(before);

        wish.put("attempt", asked.hidden("attempt"));
        wish.put("sure", "true");
        assertThat(teacher.post("/teach/attempts/endings", wish).body()).contains("6 of 6 ended");
        room.forEach(each -> assertThat(answer(each, 1)).isEqualTo(409));
        assertThat(answer(foreign, 1)).isEqualTo(200);
        assertThat(answer(practicing, 1)).isEqualTo(200);

        String path = "/teach/attempts/" + attempt(room.getFirst());
        assertThat(teacher.get(path).body()).contains("Ended before its time", "Water in the room");
        teacher.postAndFollow(path + "/extensions", Map.of("exam", EXAM, "minutes", "10", "reason", "A mistake"));
        assertThat(answer(room.getFirst(), 2)).isEqualTo(200);
    }

    @Test
    void nobodyEndsAnExamForEveryoneWithoutAReasonOrForLearnersOfOthers() {
        PageClient teacher = client(instructor);
        String path = "/teach/attempts/endings";
        assertThat(teacher.get("/teach/attempts?exam=" + EXAM).body()).contains("End for everyone");
        assertThat(teacher.get("/teach/attempts").body()).doesNotContain("End for everyone");
        Map<UUID, Instant> before = deadlines();
        Map<String, String> ofNoExam = Map.of("whom", "all", "reason", "x");
        Map<String, String> forNoReason = Map.of("exam", EXAM, "whom", "all", "reason", "");
        assertThat(teacher.post(path, ofNoExam).status()).isEqualTo(422);
        assertThat(teacher.post(path, forNoReason).body()).contains("Say why");

        String one = attempt(room.getFirst()).toString();
        Map<String, String> wish = Map.of("exam", EXAM, "attempt", one, "reason", "x", "sure", "true");
        PageClient stranger = client(person(Role.INSTRUCTOR));
        assertThat(stranger.post(path, wish).status()).isEqualTo(422);
        assertThat(client(room.getFirst()).post(path, wish).status()).isEqualTo(403);
        assertThat(deadlines()).isEqualTo(before);
    }

    @Test
    void whatIsDoneForEveryoneIsDoneForTheClassThatIsShown() {
        Person other = ofAnotherClass();
        PageClient teacher = client(instructor);
        Map<String, String> wish =
                new HashMap<>(Map.of("exam", EXAM, "whom", "all", "minutes", "5", "reason", "Late start"));
        assertThat(teacher.post("/teach/attempts/room", wish).body()).contains("Give 5 minutes to 7 people?");

        wish.put("cohort", section);
        PageClient.Answer asked = teacher.post("/teach/attempts/room", wish);
        assertThat(asked.body())
                .contains("Give 5 minutes to 6 people?")
                .doesNotContain(attempt(other).toString());
        assertThat(asked.hidden("cohort")).isEqualTo(section);
        assertThat(client(person(Role.ADMINISTRATOR))
                        .post("/teach/attempts/room", wish)
                        .body())
                .contains("Give 5 minutes to 6 people?");
        assertThat(teacher.post("/teach/attempts/endings", wish).body())
                .contains("End 6 attempts now?", "cohort=" + section)
                .doesNotContain(attempt(other).toString());
    }

    @Test
    void aMessageToThoseOfAClassReachesNobodyElse() {
        Person other = ofAnotherClass();
        PageClient teacher = client(instructor);
        String link = "/teach/messages/new?about=" + section + "&exam=" + EXAM + "&to=running";
        assertThat(teacher.get("/teach/attempts?exam=" + EXAM + "&cohort=" + section)
                        .body()
                        .replace("&amp;", "&"))
                .contains("href=\"" + link + "\"", "Write to those in this class at this exam");
        assertThat(teacher.get(link).body()).contains("To 6 learners: ", "name=\"about\" value=\"" + section + "\"");
        UUID message = UUID.randomUUID();
        Map<String, String> drill = new HashMap<>(Map.of("id", message.toString(), "to", "running", "about", section));
        drill.putAll(Map.of("exam", EXAM, "subject", "Drill", "words", "Go on."));

        assertThat(teacher.post("/teach/messages", drill).status()).isEqualTo(303);

        assertThat(jdbc.sql("select account_id from staff_message_to where message_id = :id")
                        .param("id", message)
                        .query(UUID.class)
                        .list())
                .hasSize(6)
                .doesNotContain(other.id().value());
        assertThat(teacher.get("/teach/messages").body())
                .contains("6 learners of Class of " + instructor.email() + " at an exam");
    }

    @Test
    void nothingIsDoneForEveryoneInAClassOfAColleague() {
        String foreign = cohort(person(Role.INSTRUCTOR), room.getFirst());
        PageClient teacher = client(instructor);
        Map<UUID, Instant> before = deadlines();
        Map<String, String> wish =
                Map.of("exam", EXAM, "cohort", foreign, "whom", "all", "minutes", "5", "reason", "x", "requestId", "r");

        for (String path : List.of("/teach/attempts/room", "/teach/attempts/endings")) {
            PageClient.Answer refused = teacher.post(path, wish);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).doesNotContain(foreign);
        }
        assertThat(deadlines()).isEqualTo(before);
        assertThat(teacher.get("/teach/messages/new?to=running&about=" + foreign)
                        .status())
                .isEqualTo(404);
    }

    /** Somebody at the same exam, in another class of the same instructor. */
    private Person ofAnotherClass() {
        Person other = learner();
        cohortOf("{\"name\": \"Evening section\", \"course\": \"mlt\"}", instructor, other);
        sit(other);
        return other;
    }

    /** One of the class in tutor mode, which has no clock. */
    private Person practicing() {
        Person learner = learner();
        cohort(instructor, learner);
        learner.api()
                .post("/attempts", "{\"exam\": \"" + EXAM + "\", \"mode\": \"tutor\"}")
                .requireStatus(201);
        return learner;
    }

    private int answer(Person learner, int revision) {
        String option =
                learner.api().get("/attempts/" + attempt(learner) + "/items/1").text("/options/0/id");
        String body = "{\"lease\": 1, \"revision\": " + revision + ", \"response\": {\"choice\": \"" + option
                + "\"}, \"flagged\": false}";
        return learner.api()
                .put("/attempts/" + attempt(learner) + "/responses/1", body)
                .status();
    }

    private String name(Person person) {
        return jdbc.sql("select name from account where id = :id")
                .param("id", person.id())
                .query(String.class)
                .single();
    }

    private void sit(Person learner) {
        learner.api()
                .post("/attempts", "{\"exam\": \"" + EXAM + "\", \"mode\": \"exam\"}")
                .requireStatus(201);
    }

    private UUID attempt(Person learner) {
        return jdbc.sql("select id from attempt where account_id = :id")
                .param("id", learner.id())
                .query(UUID.class)
                .single();
    }

    private Map<UUID, Instant> deadlines() {
        Map<UUID, Instant> deadlines = new HashMap<>();
        jdbc.sql("select id, deadline from attempt where status <> 'final' and deadline is not null")
                .query(row -> {
                    deadlines.put(
                            row.getObject("id", UUID.class),
                            row.getObject("deadline", OffsetDateTime.class).toInstant());
                });
        return deadlines;
    }
}

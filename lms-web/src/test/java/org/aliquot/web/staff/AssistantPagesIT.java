package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teaching assistant's day: all of the class to read, its people to help, and not one form that is refused. */
class AssistantPagesIT extends PlatformTest {

    private static final Pattern FORM = Pattern.compile("<form [^>]*method=\"post\"[^>]*action=\"([^\"]*)\"");

    /** What assistants send: messages, notes, what is theirs as of anybody who is signed in. */
    private static final Set<String> THEIRS =
            Set.of("/teach/messages", "/teach/learners/.*/notes.*", "/look", "/sign-out");

    private Person instructor;
    private Person assistant;
    private Person learner;
    private PageClient teacher;
    private PageClient helper;
    private String teach;
    private String cohort;

    @BeforeEach
    void haveAClassWithAnAssistant() {
        instructor = person(Role.INSTRUCTOR);
        assistant = person(Role.INSTRUCTOR);
        learner = learner();
        teacher = client(instructor);
        helper = client(assistant);
        cohort = cohort(instructor, learner);
        teach = "/teach/cohorts/" + cohort;
        teacher.postAndFollow(
                teach + "/assignments",
                Map.of(
                        "version",
                        "0",
                        "exam",
                        "quick-check",
                        "due",
                        today().plusDays(3).toString()));
        Answer added = teacher.postAndFollow(
                teach + "/assistants", Map.of("person", assistant.id().toString()));
        assertThat(added.body()).contains("Added. They see this class", "Teaching assistants", "Remove<span");
    }

    @Test
    void whoLearnsInTheClassIsNotOfferedAsItsAssistant() {
        Person fellow = person(Role.INSTRUCTOR);
        assertThat(teacher.get(teach + "/members").body())
                .contains("<option value=\"" + fellow.id() + "\"")
                .contains("Add an assistant");
        person(Role.ADMINISTRATOR)
                .api()
                .post("/cohorts/" + cohort + "/members", "{\"people\": [\"" + fellow.id() + "\"]}")
                .requireStatus(200);

        assertThat(teacher.get(teach + "/members").body()).doesNotContain("<option value=\"" + fellow.id() + "\"");
    }

    @Test
    void anAssistantReadsTheClassAndMeetsNoFormThatIsRefused() {
        Set<String> refused = new TreeSet<>();
        for (String path : List.of(
                teach,
                teach + "/lessons",
                teach + "/grades",
                teach + "/plan",
                teach + "/members",
                teach + "/talk",
                "/teach/learners/" + learner.id(),
                "/teach/today",
                "/teach/certificates")) {
            Answer page = helper.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            refused.addAll(FORM.matcher(page.body())
                    .results()
                    .map(form -> form.group(1))
                    .filter(action -> THEIRS.stream().noneMatch(action::matches))
                    .map(action -> path + " has " + action)
                    .collect(Collectors.toSet()));
        }
        assertThat(refused).isEmpty();
        assertThat(helper.get(teach + "/plan").body())
                .contains("Quick check")
                .doesNotContain("Assign a quiz or exam", "Individual dates", "Unassign", "Lesson due dates");
        assertThat(helper.get(teach + "/members").body())
                .contains("Teaching assistants")
                .doesNotContain("Class code", "/teach/certificates/classes/");
    }

    @Test
    void whatChangesTheClassIsNotThereForThem() {
        String work = teacher.get(teach + "/plan").body().replaceAll("(?s).*assignments/([^\"/]+)/removal\".*", "$1");
        Map<String, String> fields = new HashMap<>(Map.of(
                "version",
                "1",
                "exam",
                "quick-check",
                "due",
                today().plusDays(9).toString(),
                "changes",
                "quick-check"));
        fields.put("person", assistant.id().toString());
        fields.put("learner", learner.id().toString());
        fields.put("work", "quick-check");
        fields.put("percent", "100");
        fields.put("reason", "A friend of mine");
        fields.put("weight-quick-check", "0");
        fields.put("source", cohort(instructor));
        fields.put("first", today().toString());
        for (String path : List.of(
                "/pace",
                "/assignments",
                "/assignments/" + work + "/removal",
                "/assignments/" + work + "/days",
                "/assignments/" + work + "/days/removal",
                "/plan/copy",
                "/grades",
                "/grades/weights",
                "/grades/weights/1/undoing",
                "/grades/" + learner.id() + "/undoing",
                "/code",
                "/code/removal",
                "/talk/rules",
                "/assistants",
                "/assistants/removal",
                "/lists/comparison")) {
            assertThat(helper.post(teach + path, fields).status()).as(path).isEqualTo(404);
        }
        assertThat(helper.get(teach + "/assignments/" + work + "/days").status())
                .isEqualTo(404);
        assertThat(helper.get("/teach/certificates/classes/" + cohort).status()).isEqualTo(404);
        assertThat(assistant
                        .api()
                        .get("/cohorts/" + cohort)
                        .requireStatus(200)
                        .json()
                        .at("/instructors"))
                .hasSize(1);
    }

    @Test
    void whoOnlyAssistsDecidesNothingElseThatReachesLearners() {
        String nobodys = "00000000-0000-7000-8000-000000000000";
        assertThat(helper.post("/teach/packs/decisions", Map.of("kind", "Course", "name", "mlt", "choice", "take"))
                        .status())
                .isEqualTo(403);
        assertThat(helper.post(
                                "/teach/calibrations/" + nobodys + "/decision",
                                Map.of("adopt", "true", "reason", "I like them"))
                        .status())
                .isEqualTo(403);
        assertThat(helper.post("/teach/items/coverage/goal", Map.of("exams", "3"))
                        .status())
                .isEqualTo(403);
        Map<String, String> copy = Map.of("id", nobodys.replaceFirst("0$", "1"), "from", "hematology");
        assertThat(helper.post("/teach/rotations/checklists", copy).status()).isEqualTo(403);
        assertThat(helper.get("/teach/rotations/checklists").status()).isEqualTo(200);
        assertThat(teacher.post("/teach/packs/decisions", Map.of("kind", "Course", "name", "mlt", "choice", "take"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whyADayIsAnotherForSomebodyIsNotForThemToRead() {
        String work = teacher.get(teach + "/plan").body().replaceAll("(?s).*assignments/([^\"/]+)/removal\".*", "$1");
        String days = "/cohorts/" + cohort + "/assignments/" + work + "/own-days";

        assertThat(instructor.api().get(days).status()).isEqualTo(200);
        assertThat(assistant.api().get(days).status()).isEqualTo(404);
    }

    /** Nobody here made this course, so that every instructor decides about it. */
    @Test
    void whoOnlyAssistsPublishesNothing() {
        Answer refused = helper.postFrom("/teach/courses/mlt", "/teach/courses/mlt/publication", Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Teaching assistants write drafts");
        assertThat(helper.get("/teach/courses/mlt").status()).isEqualTo(200);
    }

    @Test
    void theyWriteKeepNotesAndGiveTime() {
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        assertThat(helper.get("/teach/attempts").body()).contains(attempt);
        assertThat(helper.get("/teach/attempts/" + attempt).status()).isEqualTo(200);
        assistant
                .api()
                .post("/attempts/" + attempt + "/extensions", "{\"minutes\": 5, \"reason\": \"Fire alarm\"}")
                .requireStatus(200);
        assertThat(assistant
                        .api()
                        .post("/attempts/" + attempt + "/held-answers", "{\"count\": true, \"reason\": \"Kind\"}")
                        .status())
                .isEqualTo(404);

        String page = "/teach/learners/" + learner.id();
        assertThat(helper.postAndFollow(page + "/notes", Map.of("words", "Came to the lab"))
                        .body())
                .contains("Came to the lab");
        assertThat(helper.get("/teach/messages/new?to=class&about=" + cohort).status())
                .isEqualTo(200);
        assertThat(helper.get(page).body()).doesNotContain("Plan a rotation");
        assertThat(teacher.get(page).body()).contains("Plan a rotation", "Came to the lab");
    }

    @Test
    void whoIsRemovedSeesTheClassNoMoreUntilItIsUndone() {
        Answer removed = teacher.postAndFollow(
                teach + "/assistants/removal", Map.of("person", assistant.id().toString()));
        assertThat(removed.body()).contains("Removed. They no longer see this class", "/undoing");
        assertThat(helper.get(teach).status()).isEqualTo(404);

        Answer back = teacher.postAndFollow(UndoPagesIT.undoing(removed), Map.of());

        assertThat(back.body()).contains("Undone. They are on the staff of the class again");
        assertThat(helper.get(teach).status()).isEqualTo(200);
    }

    @Test
    void anAdministratorNamesOneAsWell() {
        PageClient administrator = client(person(Role.ADMINISTRATOR));
        Person another = person(Role.INSTRUCTOR);
        String admin = "/admin/cohorts/" + cohort;
        Map<String, String> form = Map.of("instructor", another.email(), "assists", "true");

        assertThat(administrator.postAndFollow(admin + "/instructors", form).body())
                .contains("Teaching assistant</span>");
        assertThat(client(another).get(teach).status()).isEqualTo(200);
        assertThat(administrator
                        .post(admin + "/instructors", Map.of("instructor", learner.email(), "assists", "true"))
                        .body())
                .contains("cannot assist in this class");
    }

    private PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }
}

package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was just done in a class has a button that takes it back, as long as it is the last word. */
class UndoPagesIT extends PlatformTest {

    private static final Pattern UNDOING = Pattern.compile("action=\"([^\"]+/undoing[^\"]*)\"");

    private Person instructor;
    private Person learner;
    private PageClient teacher;
    private PageClient administrator;
    private String cohort;
    private String teach;

    @BeforeEach
    void haveAClass() {
        instructor = person(Role.INSTRUCTOR);
        learner = learner();
        teacher = client(instructor);
        administrator = client(person(Role.ADMINISTRATOR));
        cohort = cohort(instructor, learner);
        teach = "/teach/cohorts/" + cohort;
    }

    /** Where the button of the notice leads. */
    static String undoing(Answer page) {
        Matcher found = UNDOING.matcher(page.body());
        assertThat(found.find()).as("a way back in " + page.body()).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    @Test
    void lessonsThatWereSpreadOverTheDatesOfOthers() {
        teacher.postAndFollow(teach + "/pace", Map.of("version", version(), "due-mlt-bb-02", "2040-09-09"));
        Answer spread = teacher.postAndFollow(
                teach + "/pace",
                Map.of("version", version(), "spread", "true", "from", "2041-01-04", "to", "2041-03-01"));
        assertThat(spread.body()).contains("value=\"2041-03-01\"").doesNotContain("2040-09-09");

        Answer back = teacher.postAndFollow(undoing(spread), Map.of());

        assertThat(back.body())
                .contains("Undone. The plan is as it was before", "value=\"2040-09-09\"")
                .doesNotContain("2041-03-01", "/undoing");
        assertThat(teacher.postAndFollow(undoing(spread), Map.of()).body()).contains("Nothing was undone");
    }

    @Test
    void anExamWithItsCodeAndIndividualDates() {
        String due = today().plusDays(3).toString();
        Answer assigned = teacher.postAndFollow(
                teach + "/assignments",
                Map.of("version", version(), "exam", "quick-check", "code", "oak 12", "due", due));
        assertThat(assigned.body()).contains("/undoing");
        String removal = teacher.get(teach + "/plan").body().replaceAll("(?s).*action=\"([^\"]+/removal)\".*", "$1");
        String days = removal.replace("/removal", "/days");
        Map<String, String> own = Map.of("person", learner.id().toString(), "due", due, "reason", "Was ill");
        teacher.postAndFollow(days, own);
        Answer taken = teacher.postAndFollow(removal, Map.of());
        assertThat(taken.body()).contains("No longer assigned", "Nothing assigned yet");
        Await.until("they hear of their dates", () -> toldOfOwnDates() == 1);

        assertThat(teacher.postAndFollow(undoing(taken), Map.of()).body())
                .contains("Code oak 12", "1 with individual dates");
        Await.until("and that they apply again", () -> toldOfOwnDates() == 2);
        Answer gone = teacher.postAndFollow(
                days + "/removal", Map.of("person", learner.id().toString()));
        assertThat(gone.body())
                .contains("The dates of the class apply to them again", "<p>Test Person</p>", "No one yet");
        assertThat(teacher.postAndFollow(undoing(gone), Map.of()).body())
                .contains("Undone. Their dates are what they were before", "1 with individual dates");
    }

    @Test
    void individualDatesThatWereSetByMistake() {
        String due = today().plusDays(3).toString();
        Answer assigned = teacher.postAndFollow(
                teach + "/assignments", Map.of("version", version(), "exam", "quick-check", "due", due));
        String days = assigned.body().replaceAll("(?s).*action=\"([^\"]+)/removal\".*", "$1/days");
        Answer set =
                teacher.postAndFollow(days, Map.of("person", learner.id().toString(), "due", due, "reason", "Was ill"));
        assertThat(set.body()).contains("Set. These dates apply to them", "Was ill");

        assertThat(teacher.postAndFollow(undoing(set), Map.of()).body())
                .contains("Undone. Their dates are what they were before")
                .doesNotContain("with individual dates");
        assertThat(teacher.postAndFollow(undoing(set), Map.of()).body()).contains("Nothing was undone");
    }

    @Test
    void aLessonWithIndividualDatesAndTheseAlone() {
        String due = today().plusDays(3).toString();
        Map<String, String> person = Map.of("person", learner.id().toString());
        Answer paced = teacher.postAndFollow(teach + "/pace", Map.of("version", version(), "due-mlt-bb-02", due));
        String days = paced.body().replaceAll("(?s).*href=\"([^\"]+/days)\".*", "$1");
        Map<String, String> own = new HashMap<>(person);
        own.put("due", today().plusDays(9).toString());
        own.put("reason", "Works nights");
        assertThat(teacher.postAndFollow(days, own).body()).contains("Set. These dates apply to them", "Works nights");

        Answer emptied = teacher.postAndFollow(teach + "/pace", Map.of("version", version()));
        assertThat(emptied.body()).contains("Nothing assigned yet");
        assertThat(teacher.postAndFollow(undoing(emptied), Map.of()).body())
                .contains("Undone. The plan is as it was before", "1 with individual dates", "value=\"" + due + "\"");

        Answer gone = teacher.postAndFollow(days + "/removal", person);
        assertThat(gone.body()).contains("The dates of the class apply to them again", "No one yet");
        assertThat(teacher.postAndFollow(undoing(gone), Map.of()).body())
                .contains("Undone. Their dates are what they were before", "1 with individual dates");
    }

    private int toldOfOwnDates() {
        return client(learner).get("/notices").body().split("You have your own dates", -1).length - 1;
    }

    @Test
    void aPlanThatWasCopied() {
        teacher.postAndFollow(teach + "/pace", Map.of("version", version(), "due-mlt-bb-01", today().toString()));
        String next = "/teach/cohorts/" + cohort(instructor) + "/plan";
        Answer copied = teacher.postAndFollow(
                next + "/copy",
                Map.of(
                        "version",
                        "0",
                        "source",
                        cohort,
                        "first",
                        today().plusDays(100).toString()));

        assertThat(teacher.postAndFollow(undoing(copied), Map.of()).body()).contains("Nothing assigned yet");
    }

    @Test
    void nothingIsOfferedOnceAColleagueHasChangedThePlan() {
        Map<String, String> form = new HashMap<>(Map.of("due-mlt-bb-02", "2040-09-09"));
        form.put("version", version());
        Answer mine = teacher.postAndFollow(teach + "/pace", form);
        String undoing = undoing(mine);
        form.put("version", version());
        administrator.postAndFollow(teach + "/pace", form);

        assertThat(teacher.get(teach + "/plan?said=cohort-paced").body()).doesNotContain("/undoing");
        assertThat(teacher.postAndFollow(undoing, Map.of()).body()).contains("Nothing was undone");
        assertThat(client(person(Role.INSTRUCTOR)).post(undoing, Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void aMemberAndAnInstructorWhoWereRemoved() {
        String admin = "/admin/cohorts/" + cohort;
        rename(learner, "Nadia Voss");
        rename(instructor, "Irma Dahl");
        Answer left = administrator.postAndFollow(
                admin + "/members/removal", Map.of("person", learner.id().toString()));
        assertThat(left.body()).contains("<p>Nadia Voss</p>").doesNotContain(learner.email());

        assertThat(administrator.postAndFollow(undoing(left), Map.of()).body())
                .contains("Undone. They are in the class again", learner.email());
        Answer removed = administrator.postAndFollow(
                admin + "/instructors/removal", Map.of("person", instructor.id().toString()));
        assertThat(removed.body()).contains("<p>Irma Dahl</p>");
        assertThat(teacher.get(teach).status()).isEqualTo(404);
        assertThat(administrator.postAndFollow(undoing(removed), Map.of()).body())
                .contains("Undone. They are on the staff of the class again");
        assertThat(teacher.get(teach).status()).isEqualTo(200);
    }

    private void rename(Person person, String name) {
        jdbc.sql("update account set name = :name where id = :id")
                .param("name", name)
                .param("id", person.id())
                .update();
    }

    private String version() {
        return teacher.get(teach + "/plan").hidden("version");
    }

    private PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }
}

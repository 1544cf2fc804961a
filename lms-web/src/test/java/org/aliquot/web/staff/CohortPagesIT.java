package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.Dates;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class from its making to the learner's day, by plain forms; another instructor's class is not there. */
class CohortPagesIT extends PlatformTest {

    private Person instructor;
    private PageClient teacher;
    private PageClient administrator;
    private String admin;
    private String teach;

    @BeforeEach
    void haveAClass() {
        instructor = person(Role.INSTRUCTOR);
        teacher = client(instructor);
        administrator = client(person(Role.ADMINISTRATOR));
        String id = cohort(instructor);
        admin = "/admin/cohorts/" + id;
        teach = "/teach/cohorts/" + id;
    }

    @Test
    void aClassIsMadeAndPeopleAreAddedByTheirAddresses() {
        Answer made = administrator.postAndFollow(
                "/admin/cohorts", Map.of("name", "Fall <b>2027</b>", "course", "mlt", "days", "90"));
        assertThat(made.body()).contains("Created. Give its code", "Fall &lt;b&gt;2027&lt;/b&gt;");

        Person learner = person(Role.LEARNER);
        Answer added = administrator.postAndFollow(admin + "/members", Map.of("members", learner.email() + "\n"));
        assertThat(added.body())
                .contains(
                        "Added. Those without access to the course are enrolled on the terms of the class.",
                        learner.email());

        Answer refused = administrator.post(admin + "/members", Map.of("members", "nobody@example.org"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("No one was added", "nobody@example.org</textarea>");
        assertThat(administrator
                        .post(admin + "/instructors", Map.of("instructor", learner.email()))
                        .body())
                .contains("is not an instructor");
    }

    @Test
    void whoWasAddedIsNamedAndOfMoreThanOneItIsSaidHowMany() {
        Person one = named("Nadia Voss");
        Answer added = administrator.post(admin + "/members", Map.of("members", one.email()));
        assertThat(added.location()).doesNotContain("Nadia", "Voss");
        assertThat(administrator.get(added.location()).body()).contains("Added. Those without", "<p>Nadia Voss</p>");
        String stranger = added.location()
                .replace(one.id().toString(), person(Role.LEARNER).id().toString());
        assertThat(administrator.get(stranger).body())
                .contains("Added. Those without")
                .doesNotContain("<p>Test Person</p>");

        String three = one.email() + "\n" + person(Role.LEARNER).email() + "\n"
                + person(Role.LEARNER).email();
        assertThat(administrator
                        .postAndFollow(admin + "/members", Map.of("members", three))
                        .body())
                .as("one of them was there")
                .contains("<p>2 people</p>");

        assertThat(administrator
                        .postAndFollow(
                                admin + "/instructors",
                                Map.of(
                                        "instructor",
                                        named("Irma Dahl", Role.INSTRUCTOR).email()))
                        .body())
                .contains("From now on they see of this class", "<p>Irma Dahl</p>");
        assertThat(teacher.postAndFollow(
                                teach + "/assistants",
                                Map.of(
                                        "person",
                                        named("Alma Reyes", Role.INSTRUCTOR)
                                                .id()
                                                .toString()))
                        .body())
                .contains("Added. They see this class", "<p>Alma Reyes</p>");
    }

    @Test
    void whoWasGivenIndividualDatesIsNamed() {
        Person ill = named("Nadia Voss");
        administrator.postAndFollow(admin + "/members", Map.of("members", ill.email()));
        String due = today().plusDays(3).toString();
        teacher.postAndFollow(teach + "/assignments", Map.of("version", version(), "exam", "quick-check", "due", due));
        String days = teacher.get(teach + "/plan").body().replaceAll("(?s).*action=\"([^\"]+)/removal\".*", "$1/days");

        Answer given =
                teacher.post(days, Map.of("person", ill.id().toString(), "due", due, "more", "1", "reason", "Was ill"));

        assertThat(given.location()).doesNotContain("Nadia", "Voss");
        assertThat(teacher.get(given.location()).body())
                .contains("These dates apply to them from now on", "<p>Nadia Voss</p>", ">1 more attempt<");
    }

    private Person named(String name, Role... roles) {
        Person person = person(roles.length == 0 ? new Role[] {Role.LEARNER} : roles);
        jdbc.sql("update account set name = :name where id = :id")
                .param("name", name)
                .param("id", person.id())
                .update();
        return person;
    }

    @Test
    void aNameIsEnoughWhereOnlyOnePersonHasItAndPartOfOneIsAskedBack() {
        Person learner = person(Role.LEARNER);
        String name = "Ada " + learner.id();
        jdbc.sql("update account set name = :name where id = :id")
                .param("name", name)
                .param("id", learner.id())
                .update();

        assertThat(administrator
                        .post(admin + "/members", Map.of("members", name.substring(0, 30)))
                        .body())
                .contains("could be " + name + " (" + learner.email() + ")");
        assertThat(administrator
                        .postAndFollow(admin + "/members", Map.of("members", name.toUpperCase(Locale.ROOT)))
                        .body())
                .contains(
                        "Added. Those without access to the course are enrolled on the terms of the class.",
                        learner.email());
    }

    @Test
    void theSecondOfTwoIsToldWhatStandsAndKeepsWhatTheyTyped() {
        String version = administrator.get(admin).hidden("version");
        client(person(Role.ADMINISTRATOR))
                .postAndFollow(admin + "/settings", Map.of("name", "Theirs", "version", version));

        Answer second = administrator.post(admin + "/settings", Map.of("name", "Mine", "version", version));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("Test Person saved this class", "<dd>Theirs</dd>", "value=\"Mine\"");

        String over = second.body().replaceAll("(?s).*name=\"over\" value=\"(\\d+)\".*", "$1");
        Answer kept = administrator.postAndFollow(
                admin + "/settings", Map.of("name", "Mine", "version", version, "over", over));
        assertThat(kept.body()).contains("<h1>Mine</h1>");
    }

    @Test
    void aLearnerJoinsByTheCodeAndSeesWhatIsDue() {
        Person learner = person(Role.LEARNER);
        PageClient page = client(learner);
        Answer wrong = page.postAndFollow("/courses/mlt/enrollment", Map.of("key", "WRONG-CODES"));
        assertThat(wrong.body()).contains("No class of this course has that code", "value=\"WRONG-CODES\"");
        Answer joined = page.postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));
        assertThat(joined.body()).contains("You are in the class");

        teacher.postAndFollow(teach + "/pace", Map.of("version", version(), "due-mlt-bb-02", today().toString()));
        teacher.postAndFollow(
                teach + "/assignments",
                Map.of(
                        "version",
                        version(),
                        "exam",
                        "quick-check",
                        "due",
                        today().plusDays(3).toString()));
        assertThat(page.get("/today").body()).contains("Class work", "due in the next 7 days", "/today/class");
        assertThat(page.get("/today/class").body()).contains("/courses/mlt/mlt-bb-02", "Due ");

        clockForward(Duration.ofDays(2));
        assertThat(page.get("/today").body()).contains("1 task overdue");
        assertThat(page.get("/today/class").body()).contains("Was due ");
        assertThat(teacher.get(teach).body()).contains("1 assignment overdue, the first since");

        learner.api()
                .put("/courses/mlt/lessons/mlt-bb-02/progress", "{\"state\": \"completed\", \"secondsSpent\": 60}")
                .requireStatus(200);
        assertThat(page.get("/today/class").body())
                .doesNotContain("Was due ")
                .contains("/practice/quick-check", "counts only in exam mode");
    }

    @Test
    void lessonsAreSpreadEvenlyAndASecondPlanLosesNothing() {
        String version = version();
        Answer spread = teacher.postAndFollow(
                teach + "/pace",
                Map.of("version", version, "spread", "true", "from", "2027-01-04", "to", "2027-03-01"));
        assertThat(spread.body()).contains("Due dates saved", "value=\"2027-03-01\"");

        Answer second = teacher.post(teach + "/pace", Map.of("version", version, "due-mlt-bb-02", "2027-09-09"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("saved this plan", "value=\"2027-09-09\"", "Keep mine");

        Answer wrong = teacher.post(teach + "/pace", Map.of("version", version(), "due-mlt-bb-02", "soon"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"due-mlt-bb-02-error\"");
    }

    @Test
    void aDateAfterTheClassEndsIsSavedAndSaidToBeOne() {
        LocalDate last = today().plusDays(30);
        administrator.postAndFollow(
                admin + "/settings",
                Map.of(
                        "name",
                        "Timed",
                        "lastDay",
                        last.toString(),
                        "version",
                        administrator.get(admin).hidden("version")));
        Answer within =
                teacher.postAndFollow(teach + "/pace", Map.of("version", version(), "due-mlt-bb-02", last.toString()));
        assertThat(within.body()).contains("Due dates saved").doesNotContain("after the class ends");

        String late = last.plusDays(1).toString();
        String ends = " after the class ends on " + new Dates(ZoneId.of("America/New_York"), Locale.US).date(last);
        Answer lesson = teacher.postAndFollow(teach + "/pace", Map.of("version", version(), "due-mlt-bb-02", late));
        assertThat(lesson.body()).contains("Due dates saved", "value=\"" + late + "\"", "1 date in the plan is" + ends);

        Answer exam = teacher.postAndFollow(
                teach + "/assignments", Map.of("version", version(), "exam", "quick-check", "due", late));
        assertThat(exam.body()).contains("Assigned.", "2 dates in the plan are" + ends);
    }

    @Test
    void aDateBeforeTheClassBeginsIsSavedAndSaidToBeOne() {
        LocalDate first = today().plusDays(3);
        administrator.postAndFollow(
                admin + "/settings",
                Map.of(
                        "name",
                        "Timed",
                        "firstDay",
                        first.toString(),
                        "version",
                        administrator.get(admin).hidden("version")));
        Answer within =
                teacher.postAndFollow(teach + "/pace", Map.of("version", version(), "due-mlt-bb-02", first.toString()));
        assertThat(within.body()).contains("Due dates saved").doesNotContain("before the class begins");

        Answer early =
                teacher.postAndFollow(teach + "/pace", Map.of("version", version(), "due-mlt-bb-02", "2020-01-01"));
        String begins = new Dates(ZoneId.of("America/New_York"), Locale.US).date(first);
        assertThat(early.body())
                .contains("Due dates saved", "value=\"2020-01-01\"")
                .contains("1 date in the plan is before the class begins on " + begins);
    }

    @Test
    void aYearOfADateHasFourDigits() {
        assertThat(teacher.get(teach + "/plan").body())
                .containsPattern("name=\"opens\"[^>]* max=\"2199-12-31T23:59\"")
                .containsPattern("name=\"due-mlt-bb-02\"[^>]* max=\"2199-12-31\"")
                .doesNotContainPattern("name=\"hour\"[^>]* max=");
    }

    @Test
    void anInstructorExtendsOneOfTheirLearnersByThePolicy() {
        accessOfTenDays();
        Person learner = person(Role.LEARNER);
        client(learner).postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));

        assertThat(teacher.get(teach).body()).contains("Access ends soon");
        Answer page = teacher.get(teach + "/members");
        assertThat(page.body()).contains("Extend through");
        String path = extensionPath(page);
        Answer extended = teacher.postAndFollow(path, Map.of("version", "0"));
        assertThat(extended.body()).contains("Extended. The new last day holds at once");
        assertThat(teacher.post(path, Map.of("version", "0")).status()).isEqualTo(409);
    }

    @Test
    void anExtensionIsTakenBackAsLongAsNothingElseWasChanged() {
        accessOfTenDays();
        Person learner = person(Role.LEARNER);
        client(learner).postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));
        LocalDate before = endsOn(learner);
        String path = extensionPath(teacher.get(teach + "/members"));
        Answer extended = teacher.postAndFollow(path, Map.of("version", "0"));
        assertThat(extended.body()).containsPattern("Extended[^<]*</p>\\s*<p>Test Person</p>");
        String undoing = undoing(extended);
        assertThat(endsOn(learner)).isAfter(before);
        assertThat(client(person(Role.INSTRUCTOR)).post(undoing, Map.of()).status())
                .isEqualTo(404);

        assertThat(teacher.postAndFollow(undoing, Map.of()).body())
                .contains("Undone. The last day is what it was before.");
        assertThat(endsOn(learner)).isEqualTo(before);
        assertThat(teacher.post(undoing, Map.of()).status()).as("once").isEqualTo(409);

        String again = undoing(teacher.postAndFollow(path, Map.of("version", "2")));
        jdbc.sql("update enrollment set version = version + 1 where account_id = :id")
                .param("id", learner.id())
                .update();
        assertThat(teacher.post(again, Map.of()).status())
                .as("changed by somebody since")
                .isEqualTo(409);
    }

    private void accessOfTenDays() {
        administrator.postAndFollow(
                admin + "/settings",
                Map.of(
                        "name",
                        "Timed",
                        "days",
                        "10",
                        "version",
                        administrator.get(admin).hidden("version")));
    }

    private static String extensionPath(Answer members) {
        return members.body().replaceAll("(?s).*action=\"(/teach/cohorts/[^\"]+/extension)\".*", "$1");
    }

    private static String undoing(Answer members) {
        return members.body()
                .replaceAll("(?s).*action=\"(/teach/cohorts/[^\"]+/extension/undoing[?]version=\\d+)\".*", "$1");
    }

    private LocalDate endsOn(Person learner) {
        return jdbc.sql("select ends_on from enrollment where account_id = :id")
                .param("id", learner.id())
                .query(LocalDate.class)
                .single();
    }

    @Test
    void anotherInstructorsClassIsNotThere() {
        PageClient foreign = client(person(Role.INSTRUCTOR));
        Person learner = person(Role.LEARNER);
        client(learner).postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));
        String enrollment = jdbc.sql("select id from enrollment where account_id = :id")
                .param("id", learner.id())
                .query(String.class)
                .single();
        assertThat(foreign.get("/teach/cohorts").body()).contains("You have no class or group yet");
        for (String path : new String[] {"", "/lessons", "/members", "/readiness/file", "/plan"}) {
            assertThat(foreign.get(teach + path).status()).as(path).isEqualTo(404);
        }
        Map<String, String> fields = new HashMap<>(Map.of("version", "0", "exam", "quick-check", "due", "2027-01-01"));
        for (String path : new String[] {
            "/pace",
            "/assignments",
            "/assignments/" + enrollment + "/removal",
            "/code",
            "/code/removal",
            "/enrollments/" + enrollment + "/extension"
        }) {
            assertThat(foreign.post(teach + path, fields).status()).as(path).isEqualTo(404);
            assertThat(teacher.post(teach + path, fields).status())
                    .as("own " + path)
                    .isIn(303, 409);
        }
    }

    @Test
    void whoNeverCameWasNotHereThisWeek() {
        Person came = person(Role.LEARNER);
        client(came).postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));
        client(person(Role.LEARNER)).postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));
        assertThat(teacher.get(teach).body()).contains("<dt>Studied in the last 7 days</dt><dd>0 of 2</dd>");

        came.api()
                .put("/courses/mlt/lessons/mlt-bb-02/progress", "{\"state\": \"completed\", \"secondsSpent\": 60}")
                .requireStatus(200);
        assertThat(teacher.get(teach).body()).contains("<dt>Studied in the last 7 days</dt><dd>1 of 2</dd>");
    }

    @Test
    void whoJoinsLateIsNotBehindWithWhatWasDueBefore() {
        Person early = person(Role.LEARNER);
        client(early).postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));
        teacher.postAndFollow(teach + "/pace", Map.of("version", version(), "due-mlt-bb-02", today().toString()));
        clockForward(Duration.ofDays(2));
        PageClient late = client(person(Role.LEARNER));
        late.postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));

        assertThat(teacher.get(teach + "/lessons").body()).contains("<dt>behind the plan</dt><dd>1 of 2</dd>");
        assertThat(teacher.get(teach).body()).containsOnlyOnce("1 assignment overdue, the first since");
        assertThat(client(early).get("/today").body()).contains("1 task overdue");
        assertThat(late.get("/today").body()).doesNotContain("overdue");
    }

    @Test
    void whoToTalkToNamesTheFiveFurthestBehindAndNobodyWhoIsPaused() {
        Person paused = person(Role.LEARNER);
        client(paused).postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));
        String days = today().toString();
        teacher.postAndFollow(
                teach + "/pace", Map.of("version", version(), "due-mlt-bb-01", days, "due-mlt-bb-02", days));
        for (int i = 0; i < 6; i++) {
            Person learner = person(Role.LEARNER);
            client(learner).postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));
            if (i < 2) {
                learner.api()
                        .put(
                                "/courses/mlt/lessons/mlt-bb-02/progress",
                                "{\"state\": \"completed\", \"secondsSpent\": 60}")
                        .requireStatus(200);
            }
        }
        jdbc.sql("update enrollment set status = 'paused', paused_on = starts_on where account_id = :id")
                .param("id", paused.id())
                .update();
        clockForward(Duration.ofDays(2));

        String page = teacher.get(teach).body();
        assertThat(teacher.get(teach + "/lessons").body()).contains("<dt>behind the plan</dt><dd>6 of 6</dd>");
        assertThat(teacher.get(teach + "/members").body()).contains("No extension while it is paused");
        assertThat(page)
                .as("the same people on both pages")
                .contains(
                        "2 of 6</dd>",
                        "7 learners. The figures leave out 1 whose account is suspended, or whose access is paused or has ended");
        assertThat(page).contains("And 1 more");
        String talk = page.substring(page.indexOf("talk-title"), page.indexOf("all-title"));
        assertThat(talk.substring(0, talk.indexOf("And 1 more")).split("class=\"talk-person\""))
                .hasSize(6);
        assertThat(talk.indexOf("2 assignments overdue")).isLessThan(talk.indexOf("1 assignment overdue"));
        assertThat(talk.split("2 assignments overdue")).hasSize(5);
    }

    @Test
    void thePlanSaysHowManyDidItAndIsCopiedIntoTheNextTerm() {
        Person learner = person(Role.LEARNER);
        client(learner).postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));
        teacher.postAndFollow(
                teach + "/pace",
                Map.of(
                        "version",
                        version(),
                        "due-mlt-bb-01",
                        today().plusDays(2).toString(),
                        "due-mlt-bb-02",
                        today().plusDays(9).toString()));
        teacher.postAndFollow(
                teach + "/assignments",
                Map.of(
                        "version",
                        version(),
                        "exam",
                        "quick-check",
                        "due",
                        today().plusDays(12).toString()));
        learner.api()
                .put("/courses/mlt/lessons/mlt-bb-02/progress", "{\"state\": \"completed\", \"secondsSpent\": 60}")
                .requireStatus(200);
        Person paused = person(Role.LEARNER);
        client(paused).postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));
        assertThat(teacher.get(teach + "/plan").body()).contains("0 of 2", "1 of 2");
        jdbc.sql("update enrollment set status = 'paused', paused_on = starts_on where account_id = :id")
                .param("id", paused.id())
                .update();
        assertThat(teacher.get(teach + "/plan").body())
                .contains("0 of 1", "1 of 1")
                .contains("All hours are in Eastern Time.");

        String next = "/teach/cohorts/" + cohort(instructor) + "/plan";
        String source = teach.substring(teach.lastIndexOf('/') + 1);
        String first = today().plusDays(100).toString();
        Map<String, String> copy = Map.of("version", "0", "source", source, "first", first);
        assertThat(teacher.post(next + "/copy", Map.of("version", "0", "first", "soon"))
                        .body())
                .contains("Choose the class whose plan you want", "id=\"first-error\"");
        assertThat(teacher.post(
                                next + "/copy",
                                Map.of(
                                        "version",
                                        "0",
                                        "source",
                                        source,
                                        "first",
                                        today().minusDays(1).toString()))
                        .body())
                .contains("This day is over");
        assertThat(teacher.postAndFollow(next + "/copy", copy).body())
                .contains(
                        "Copied.", "value=\"" + first + "\"", "value=\"" + today().plusDays(107) + "\"", "Quick check");
        assertThat(teacher.post(next + "/copy", copy).status()).isEqualTo(409);
        assertThat(client(person(Role.INSTRUCTOR)).post(next + "/copy", copy).status())
                .isEqualTo(404);
    }

    @Test
    void nothingIsAssignedUntilADayThatIsOver() {
        Map<String, String> form =
                new HashMap<>(Map.of("version", version(), "exam", "quick-check", "closes", "true", "tutor", "true"));
        form.put("due", today().minusDays(1).toString());
        Answer refused = teacher.post(teach + "/assignments", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("This day is over", "id=\"due-error\"");
        assertThat(teacher.get(teach + "/plan").body()).contains("Nothing assigned yet");
        instructor
                .api()
                .post(
                        teach.replace("/teach", "") + "/assignments",
                        "{\"version\": " + version() + ", \"exam\": \"quick-check\", \"dueOn\": \""
                                + today().minusDays(1) + "\"}")
                .requireStatus(422);

        form.put("due", today().toString());
        assertThat(teacher.postAndFollow(teach + "/assignments", form).body()).contains("Assigned.");
    }

    @Test
    void anAssignmentIsChangedInPlaceAndTakenBackWithAWayToUndoIt() {
        String due = today().plusDays(3).toString();
        teacher.postAndFollow(
                teach + "/assignments",
                Map.of("version", version(), "exam", "quick-check", "closes", "true", "due", due));

        String change = "/plan?exam=quick-check";
        assertThat(teacher.get(teach + "/plan").body()).contains(change + "#assign");
        assertThat(teacher.get(teach + change).body())
                .contains("value=\"" + due + "\"")
                .containsPattern("name=\"closes\" value=\"true\" checked");

        Answer plan = teacher.get(teach + "/plan");
        String removal = plan.body().replaceAll("(?s).*action=\"([^\"]+/removal)\".*", "$1");
        Answer taken = teacher.postAndFollow(removal, Map.of());
        assertThat(taken.body()).contains("No longer assigned", "/undoing", "Nothing assigned yet");
        assertThat(teacher.postAndFollow(removal, Map.of()).body()).contains("It was no longer assigned");
    }

    @Test
    void whatIsInThePlanIsNotReplacedUnseen() {
        String due = today().plusDays(3).toString();
        teacher.postAndFollow(
                teach + "/assignments",
                Map.of("version", version(), "exam", "quick-check", "closes", "true", "due", due));
        String later = today().plusDays(60).toString();
        Map<String, String> form = new HashMap<>(Map.of("version", version(), "exam", "quick-check", "due", later));

        Answer asked = teacher.post(teach + "/assignments", form);
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.body())
                .contains("It is in the plan already", "value=\"" + due + "\"", "in the plan until")
                .contains("name=\"changes\" value=\"quick-check\"")
                .containsPattern("name=\"closes\" value=\"true\" checked");

        form.put("changes", "quick-check");
        assertThat(teacher.postAndFollow(teach + "/assignments", form).body()).contains("Changed.");
        assertThat(teacher.get(teach + "/plan?exam=quick-check").body())
                .contains("value=\"" + later + "\"", ">Save changes<")
                .doesNotContain(">Assign</button>");
    }

    @Test
    void takingAnAssignmentBackSaysWhoseDaysGoWithItAndPutsNoCodeInAnAddress() {
        Person ill = learner();
        String id = teach.replaceFirst(".*/", "");
        person(Role.ADMINISTRATOR)
                .api()
                .post("/cohorts/" + id + "/members", "{\"people\": [\"" + ill.id() + "\"]}")
                .requireStatus(200);
        String due = today().plusDays(3).toString();
        teacher.postAndFollow(
                teach + "/assignments",
                Map.of("version", version(), "exam", "quick-check", "code", "oak 12", "due", due));
        String removal = teacher.get(teach + "/plan").body().replaceAll("(?s).*action=\"([^\"]+/removal)\".*", "$1");
        assertThat(teacher.get(teach + "/plan").body()).doesNotContain("loses their individual dates");
        teacher.postAndFollow(
                removal.replace("/removal", "/days"),
                Map.of("person", ill.id().toString(), "due", due, "reason", "Was ill"));

        assertThat(teacher.get(teach + "/plan").body()).contains("One person loses their individual dates");
        Answer taken = teacher.post(removal, Map.of());

        assertThat(taken.location()).contains("/plan?said=").doesNotContain("oak", "code=");
    }

    @Test
    void whoHasExtraTimeIsListedWithWhatItMakesOfTheExam() {
        Person slow = learner();
        Person quick = learner();
        String id = teach.replaceFirst(".*/", "");
        Person dean = person(Role.ADMINISTRATOR);
        dean.api()
                .post("/cohorts/" + id + "/members", "{\"people\": [\"" + slow.id() + "\", \"" + quick.id() + "\"]}")
                .requireStatus(200);
        teacher.postAndFollow(
                teach + "/assignments",
                Map.of(
                        "version",
                        version(),
                        "exam",
                        "quick-check",
                        "due",
                        today().plusDays(3).toString()));
        String days = teacher.get(teach + "/plan").body().replaceAll("(?s).*href=\"([^\"]+/days)\".*", "$1");
        assertThat(teacher.get(days).body()).contains("No one in the class. Administrators set extra time");

        dean.api()
                .put(
                        "/people/" + slow.id() + "/accommodation",
                        "{\"extraTimePercent\": 50, \"largerText\": false, \"breakMinutes\": 15}")
                .requireStatus(200);
        assertThat(teacher.get(days).body())
                .contains(
                        "1.5 minutes instead of 1 minute (50% extra time), breaks of 15 minutes",
                        "/teach/learners/" + slow.id())
                .doesNotContain("/teach/learners/" + quick.id());
    }

    @Test
    void ofSeveralMistakesInIndividualDatesTheFirstGetsTheFocus() {
        String id = teach.replaceFirst(".*/", "");
        person(Role.ADMINISTRATOR)
                .api()
                .post(
                        "/cohorts/" + id + "/members",
                        "{\"people\": [\"" + learner().id() + "\"]}")
                .requireStatus(200);
        String due = today().plusDays(3).toString();
        teacher.postAndFollow(teach + "/assignments", Map.of("version", version(), "exam", "quick-check", "due", due));
        String days = teacher.get(teach + "/plan").body().replaceAll("(?s).*action=\"([^\"]+)/removal\".*", "$1/days");

        Answer empty = teacher.post(days, Map.of("opens", "soon"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Enter their last day", "Choose a learner.", "Say why")
                .containsPattern("id=\"person\"[^>]* autofocus")
                .doesNotContainPattern("id=\"(opens|due)\"[^>]* autofocus");
        assertThat(teacher.post(days, Map.of("person", learner().id().toString(), "opens", "soon"))
                        .body())
                .containsPattern("id=\"opens\"[^>]* autofocus");
    }

    @Test
    void anArchivedClassIsKeptAndChangesNoMore() {
        administrator.postAndFollow(admin + "/archive", Map.of());
        Answer page = administrator.get(admin);
        assertThat(page.body())
                .contains("Archived: it is kept", "Open it again")
                .doesNotContain(">Remove<");
        assertThat(administrator.postAndFollow(admin + "/reopening", Map.of()).body())
                .contains("Open again.");
    }

    @Test
    void pagesTakeFewQueriesHoweverManyLearners() {
        Person one = person(Role.LEARNER);
        client(one).postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));
        teacher.get(teach);
        int few = statements.during(() -> teacher.get(teach)).size();
        for (int i = 0; i < 3; i++) {
            client(person(Role.LEARNER)).postAndFollow("/courses/mlt/enrollment", Map.of("key", code()));
        }
        assertThat(statements.during(() -> teacher.get(teach))).hasSize(few).hasSizeLessThanOrEqualTo(13);
        assertThat(statements.during(() -> teacher.get(teach + "/plan"))).hasSizeLessThanOrEqualTo(12);
        assertThat(statements.during(() -> administrator.get("/admin/cohorts"))).hasSizeLessThanOrEqualTo(5);
        assertThat(statements.during(() -> administrator.get(admin))).hasSizeLessThanOrEqualTo(9);
    }

    private String version() {
        return teacher.get(teach + "/plan").hidden("version");
    }

    private String code() {
        return teacher.get(teach + "/members").body().replaceAll("(?s).*<code class=\"strong\">([^<]+)</code>.*", "$1");
    }

    private PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }
}

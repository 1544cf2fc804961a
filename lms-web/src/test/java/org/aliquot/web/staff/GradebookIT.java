package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A gradebook counts what was sat, by the class's own weights; what somebody sets in its place says why, and hides nothing. */
class GradebookIT extends DeskTest {

    private static final String EXAM = "quick-check";

    @Autowired
    private TransactionTemplate transaction;

    private Person instructor;
    private Person learner;
    private Person classmate;
    private PageClient teacher;
    private String path;

    @BeforeEach
    void aClassHasAnExamToSit() {
        instructor = person(Role.INSTRUCTOR);
        learner = learner();
        classmate = learner();
        teacher = client(instructor);
        String cohort = cohort(instructor, learner, classmate);
        instructor
                .api()
                .post(
                        "/cohorts/" + cohort + "/assignments",
                        "{\"version\": 0, \"exam\": \"" + EXAM + "\", \"dueOn\": \"" + today().plusDays(3) + "\"}")
                .requireStatus(200);
        path = "/teach/cohorts/" + cohort + "/grades";
    }

    @Test
    void theBestOrTheLastResultCountsAsTheClassSays() {
        outcome(4, 10, 1);
        outcome(8, 10, 2);
        outcome(6, 10, 3);
        assertThat(teacher.get(path).body()).contains("weight 10, best result", ">80%<", "1 of 1");

        Map<String, String> weights = weights();
        weights.putAll(Map.of("weight-" + EXAM, "30", "rule-" + EXAM, "last", "weight-lessons", "10"));
        assertThat(teacher.postAndFollow(path + "/weights", weights).body())
                .contains("Weights saved", "weight 30, last result", ">60%<", ">45%<", "2 of 2");
    }

    @Test
    void oneWrongWeightLosesNoneOfTheOthers() {
        Map<String, String> typed = Map.of("weight-" + EXAM, "200", "rule-" + EXAM, "last", "weight-lessons", "35");

        PageClient.Answer refused = teacher.post(path + "/weights", typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Enter a whole number from 0 to 100", "value=\"200\"", "value=\"35\"")
                .containsPattern("<option value=\"last\" selected");
        assertThat(teacher.get(path).body()).contains("weight 10, best result");
    }

    @Test
    void ofTwoWhoChangeTheWeightOfAnotherColumnBothHaveTheirWay() {
        Map<String, String> one = weights();
        Map<String, String> other = weights();
        one.put("weight-lessons", "20");
        other.put("weight-" + EXAM, "50");
        teacher.postAndFollow(path + "/weights", one);

        assertThat(teacher.postAndFollow(path + "/weights", other).body())
                .contains("Weights saved", ">weight 20<", ">weight 50, best result<");
        assertThat(jdbc.sql("""
                        select details ->> 'before' || ' to ' || (details ->> 'after')
                        from audit_entry
                        where action = 'grade.weighted' and actor = :actor
                        order by id
                        """)
                        .param("actor", instructor.id())
                        .query(String.class)
                        .list())
                .containsExactly("lessons 0 best to lessons 20 best", EXAM + " 10 best to " + EXAM + " 50 best");
    }

    @Test
    void ofTwoWhoChangeTheSameWeightTheSecondIsToldAndLosesNothing() {
        Map<String, String> one = weights();
        Map<String, String> other = weights();
        one.put("weight-lessons", "20");
        one.put("weight-" + EXAM, "40");
        other.put("weight-" + EXAM, "50");
        teacher.postAndFollow(path + "/weights", one);

        PageClient.Answer refused = teacher.post(path + "/weights", other);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Nothing was saved. Someone has changed the same weights", "weight 40, best result")
                .containsPattern("<details open[^>]*><summary>Change the weights")
                .containsPattern("name=\"weight-" + EXAM + "\"[^>]* value=\"50\"")
                .containsPattern("name=\"weight-lessons\"[^>]* value=\"20\"");
        assertThat(teacher.get(path).body()).contains(">weight 20<", "weight 40, best result");

        other.put("shown-" + EXAM, refused.hidden("shown-" + EXAM));
        assertThat(teacher.postAndFollow(path + "/weights", other).body())
                .contains("Weights saved", ">weight 20<", "weight 50, best result");
    }

    @Test
    void weightsThatWereChangedByMistakeAreUndoneFromTheirNoticeWhileNothingElseWasChanged() {
        Map<String, String> meant = weights();
        meant.putAll(Map.of("weight-" + EXAM, "30", "rule-" + EXAM, "last"));
        PageClient.Answer before = teacher.postAndFollow(path + "/weights", meant);
        Map<String, String> typo = weights();
        typo.putAll(Map.of("weight-" + EXAM, "3", "weight-lessons", "10"));
        PageClient.Answer saved = teacher.postAndFollow(path + "/weights", typo);
        String undoing = UndoPagesIT.undoing(saved);
        assertThat(saved.body()).contains(">weight 3, last result<", ">weight 10<");

        assertThat(teacher.postAndFollow(UndoPagesIT.undoing(before), Map.of()).body())
                .contains("Nothing was undone", ">weight 3, last result<");
        assertThat(client(person(Role.INSTRUCTOR)).post(undoing, Map.of()).status())
                .isEqualTo(404);
        assertThat(client(person(Role.ADMINISTRATOR)).post(undoing, Map.of()).status())
                .as("somebody else's")
                .isEqualTo(404);
        assertThat(teacher.postAndFollow(undoing, Map.of()).body())
                .contains("Undone. The weights are what they were before", ">weight 30, last result<")
                .contains(">does not count<")
                .doesNotContain("/undoing");
        assertThat(teacher.postAndFollow(undoing, Map.of()).body())
                .contains("Nothing was undone", ">weight 30, last result<");
        assertThat(jdbc.sql("""
                        select details ->> 'before' || ' to ' || (details ->> 'after')
                        from audit_entry
                        where action = 'grade.weighted' and actor = :actor
                        order by id
                        """)
                        .param("actor", instructor.id())
                        .query(String.class)
                        .list())
                .hasSize(3)
                .endsWith("lessons 10 best, " + EXAM + " 3 last to lessons 0 best, " + EXAM + " 30 last");
    }

    @Test
    void weightsAreNotUndoneOnceSomebodyHasChangedOneOfThem() {
        Map<String, String> mine = weights();
        mine.putAll(Map.of("weight-" + EXAM, "40", "weight-lessons", "20"));
        PageClient.Answer saved = teacher.postAndFollow(path + "/weights", mine);
        Map<String, String> theirs = weights();
        theirs.put("weight-lessons", "25");
        client(person(Role.ADMINISTRATOR)).postAndFollow(path + "/weights", theirs);

        assertThat(teacher.get(path + "?weighed=1&said=cohort-weighed").body())
                .contains("Weights saved")
                .doesNotContain("/undoing");
        assertThat(teacher.postAndFollow(UndoPagesIT.undoing(saved), Map.of()).body())
                .contains("Nothing was undone", ">weight 25<", ">weight 40, best result<");
    }

    @Test
    void ofTwoWhoChangeTheWeightOfAnotherColumnEachUndoesTheirOwn() {
        Map<String, String> one = weights();
        one.put("weight-lessons", "20");
        PageClient.Answer saved = teacher.postAndFollow(path + "/weights", one);
        Map<String, String> other = weights();
        other.put("weight-" + EXAM, "50");
        client(person(Role.ADMINISTRATOR)).postAndFollow(path + "/weights", other);

        assertThat(teacher.postAndFollow(UndoPagesIT.undoing(saved), Map.of()).body())
                .contains("Undone. The weights are what they were before")
                .contains(">does not count<", ">weight 50, best result<");
    }

    @Test
    void weightsThatAreSavedAsTheyStandLeaveNothingToUndo() {
        assertThat(teacher.postAndFollow(path + "/weights", weights()).body())
                .contains("Weights saved")
                .doesNotContain("/undoing");
    }

    @Test
    void nobodyIsToldThatWeightsOfAnArchivedClassAreSaved() {
        Map<String, String> weights = weights();
        weights.put("weight-" + EXAM, "40");
        person(Role.ADMINISTRATOR)
                .api()
                .put("/cohorts/" + path.split("/")[3] + "/archive", "")
                .requireStatus(200);

        assertThat(teacher.post(path + "/weights", weights).status()).isEqualTo(404);
        assertThat(teacher.get(path).body()).contains("weight 10, best result");
    }

    @Test
    void aHalfIsSaidOnThePageAsInTheFile() {
        outcome(5, 8, 1);
        assertThat(teacher.get(path).body()).contains(">62.5%<", ">Test Person, " + learner.email() + "<");
        assertThat(teacher.get(path + "/file?format=csv").body()).contains(",62.5,62.5,");
    }

    @Test
    void aGradeThatIsSetSaysWhyKeepsWhatWasReachedAndIsTakenBack() {
        outcome(5, 10, 1);
        Map<String, String> grade =
                Map.of("learner", learner.id().toString(), "work", EXAM, "percent", "70", "reason", "Fire alarm");
        assertThat(teacher.post(path, Map.of("learner", learner.id().toString(), "work", EXAM, "percent", "170"))
                        .body())
                .contains("Enter a percentage from 0 to 100", "Say why");

        assertThat(teacher.postAndFollow(path, grade).body()).contains("The grade is set", ">70%<", "result 50%");
        assertThat(teacher.get(path + "?learner=" + learner.id() + "&work=" + EXAM)
                        .body())
                .contains("Result: 50%.", "70% was set by Test Person", "Fire alarm");
        assertThat(teacher.get(path + "/file?format=csv").body())
                .contains("Quick check against the clock, result", learner.email() + ",0.0,0.0,70.0,50.0,70.0,1");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'grade.changed' and actor = :actor")
                        .param("actor", instructor.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        Map<String, String> back = grade("", "Sat again", shown());
        back.put("back", "true");
        assertThat(teacher.postAndFollow(path, back).body())
                .contains("The result counts again", ">50%<")
                .doesNotContain("result 50%");
    }

    @Test
    void whatStoodBeforeIsAgainTheWordOfWhoeverSaidIt() {
        Person director = person(Role.ADMINISTRATOR);
        client(director).postAndFollow(path, grade("60", "By the board", shown()));
        PageClient.Answer typo = teacher.postAndFollow(path, grade("80", "A typo", shown()));

        teacher.postAndFollow(UndoPagesIT.undoing(typo), Map.of());

        assertThat(jdbc.sql("""
                        select made_by
                        from grade_change
                        where account_id = :learner and percent = 60
                        order by made_at desc, id desc
                        limit 1
                        """)
                        .param("learner", learner.id())
                        .query(UUID.class)
                        .single())
                .isEqualTo(director.id().value());
        assertThat(teacher.get(path).body()).contains(">60%<");
    }

    /** The page on which it was set once, loaded anew, would otherwise lead back to what a colleague has just undone. */
    @Test
    void whatAColleagueBringsBackCannotBeUndoneByWhoeverSaidIt() {
        PageClient board = client(person(Role.ADMINISTRATOR));
        String set = board.post(path, grade("60", "By the board", shown())).location();
        String undoing = UndoPagesIT.undoing(board.get(set));
        PageClient.Answer typo = teacher.postAndFollow(path, grade("80", "A typo", shown()));
        teacher.postAndFollow(UndoPagesIT.undoing(typo), Map.of());

        assertThat(board.get(set).body()).contains("The grade is set", ">60%<").doesNotContain("/undoing");
        String broughtBack = undoing.replaceFirst("/grades/[^/]+/", "/grades/" + shown() + "/");
        assertThat(board.postAndFollow(broughtBack, Map.of()).body()).contains("Nothing was undone", ">60%<");
    }

    @Test
    void whatWasSetByMistakeIsUndoneFromItsNoticeWhileNothingElseWasSet() {
        outcome(5, 10, 1);
        PageClient.Answer first = teacher.postAndFollow(path, grade("70", "Fire alarm", shown()));
        PageClient.Answer second = teacher.postAndFollow(path, grade("80", "A typo", shown()));
        String undoing = UndoPagesIT.undoing(second);
        assertThat(teacher.get(path + "?learner=" + learner.id() + "&said=cohort-grade-changed")
                        .body())
                .contains("The grade is set", "<p>Test Person</p>", "/undoing");
        assertThat(teacher.get(path + "?learner=" + UUID.randomUUID() + "&said=cohort-grade-changed")
                        .body())
                .as("a page that is about somebody else")
                .contains("The grade is set")
                .doesNotContain("/undoing");

        assertThat(teacher.postAndFollow(UndoPagesIT.undoing(first), Map.of()).body())
                .contains("Nothing was undone", ">80%<");
        assertThat(client(person(Role.INSTRUCTOR)).post(undoing, Map.of()).status())
                .isEqualTo(404);
        assertThat(client(person(Role.ADMINISTRATOR)).post(undoing, Map.of()).status())
                .as("somebody else's")
                .isEqualTo(404);
        assertThat(teacher.postAndFollow(undoing, Map.of()).body())
                .contains("Undone. The grade is what it was before", ">70%<")
                .doesNotContain(">80%<", "/undoing");
        assertThat(teacher.get(path + "?learner=" + learner.id() + "&work=" + EXAM)
                        .body())
                .contains("70% was set by Test Person", "Fire alarm");
        assertThat(teacher.postAndFollow(undoing, Map.of()).body()).contains("Nothing was undone", ">70%<");

        Map<String, String> back = grade("", "Sat again", shown());
        back.put("back", "true");
        PageClient.Answer restored = teacher.postAndFollow(path, back);
        assertThat(restored.body()).contains("The result counts again", ">50%<");
        assertThat(teacher.postAndFollow(UndoPagesIT.undoing(restored), Map.of())
                        .body())
                .contains(">70%<", "result 50%");
    }

    @Test
    void ofTwoWindowsEachOffersToUndoTheGradeThatWasSetInIt() {
        PageClient.Answer one = teacher.post(path, grade("70", "Fire alarm", shown()));
        Map<String, String> other = grade("80", "Sat on paper", "");
        other.put("learner", classmate.id().toString());
        teacher.postAndFollow(path, other);

        String undoing = UndoPagesIT.undoing(teacher.get(one.location()));

        assertThat(teacher.postAndFollow(undoing, Map.of()).body())
                .contains("Undone. The grade is what it was before", ">80%<")
                .doesNotContain(">70%<");
    }

    @Test
    void aLearnerSeesWhatCountsAndThatAGradeWasSetButNotWhy() {
        outcome(5, 10, 1);
        PageClient own = client(learner);
        assertThat(own.get("/progress").body())
                .contains(
                        "Grades in Class of " + instructor.email(),
                        "100% of the total, the best result counts",
                        "Total so far 50%, with 1 of 1 graded")
                .doesNotContain("Lessons read", "Set by staff");

        teacher.postAndFollow(path, grade("70", "Fire alarm", shown()));
        Map<String, String> weights = weights();
        weights.put("weight-lessons", "10");
        teacher.postAndFollow(path + "/weights", weights);
        assertThat(own.get("/progress").body())
                .contains(
                        "<strong>70%</strong>",
                        "Your result is 50%.",
                        "50% of the total, the best result counts",
                        "Lessons read",
                        "Total so far 35%, with 2 of 2 graded")
                .doesNotContain("Fire alarm");
    }

    @Test
    void whereReadingIsNotGradedNobodyWaitsForHowMuchWasRead() {
        PageClient own = client(learner);
        PageClient classless = client(learner());
        own.get("/progress");
        classless.get("/progress");

        int without = statements.during(() -> classless.get("/progress")).size();
        assertThat(statements.during(() -> own.get("/progress"))).hasSizeLessThanOrEqualTo(without + 5);
    }

    @Test
    void aClassThatGradesNothingShowsItsLearnersNoGrades() {
        Person other = learner();
        cohort(instructor, other);
        assertThat(client(other).get("/progress").body()).doesNotContain("Grades in");

        person(Role.ADMINISTRATOR)
                .api()
                .put("/cohorts/" + path.split("/")[3] + "/archive", "")
                .requireStatus(200);
        assertThat(client(learner).get("/progress").body())
                .as("nor does one that is archived")
                .doesNotContain("Grades in");
    }

    @Test
    void ofTwoWhoSetTheSameGradeTheSecondIsToldAndTheFirstStands() {
        outcome(5, 10, 1);
        String shown = shown();
        teacher.postAndFollow(path, grade("70", "Fire alarm", shown));

        PageClient.Answer refused = teacher.post(path, grade("90", "Sat on paper", shown));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains(
                        "Nothing was saved. Someone has changed this grade",
                        "70% was set by Test Person",
                        "value=\"90\"",
                        "value=\"Sat on paper\"");
        assertThat(teacher.get(path).body()).contains(">70%<").doesNotContain(">90%<");

        assertThat(teacher.postAndFollow(path, grade("90", "Sat on paper", refused.hidden("shown")))
                        .body())
                .contains("The grade is set", ">90%<");
    }

    @Test
    void nobodyTakesBackAGradeThatTheyHaveNotSeen() {
        outcome(5, 10, 1);
        teacher.postAndFollow(path, grade("70", "Fire alarm", shown()));
        Map<String, String> back = grade("", "Sat again", shown());
        back.put("back", "true");
        teacher.postAndFollow(path, grade("80", "A typo", shown()));

        assertThat(teacher.post(path, back).status()).isEqualTo(409);
        assertThat(teacher.get(path).body()).contains(">80%<", "result 50%");
    }

    @Test
    void ofTwoWhoSetAGradeInTheSameMomentOneIsTold() {
        String shown = shown();
        List<CompletableFuture<PageClient.Answer>> both = transaction.execute(_ -> {
            jdbc.sql("select from cohort where id = cast(:id as uuid) for update")
                    .param("id", path.split("/")[3])
                    .query()
                    .listOfRows();
            List<CompletableFuture<PageClient.Answer>> started = Stream.of("70", "90")
                    .map(percent -> CompletableFuture.supplyAsync(
                            () -> teacher.post(path, grade(percent, "Fire alarm", shown))))
                    .toList();
            awaitBlocked();
            return started;
        });

        assertThat(both.stream().map(CompletableFuture::join).map(PageClient.Answer::status))
                .containsExactlyInAnyOrder(303, 409);
    }

    @Test
    void aReasonIsNotWrittenOfWhoIsErasedAtThatMoment() {
        Map<String, String> grade = grade("70", "Maya Okafor was ill", shown());
        CompletableFuture<PageClient.Answer> late = transaction.execute(_ -> {
            jdbc.sql("update account set status = 'erased' where id = :id")
                    .param("id", learner.id())
                    .update();
            CompletableFuture<PageClient.Answer> started =
                    CompletableFuture.supplyAsync(() -> teacher.post(path, grade));
            awaitBlocked();
            return started;
        });

        assertThat(late.join().status()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from grade_change where account_id = :id")
                        .param("id", learner.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyGradesAClassThatIsNotTheirsNorSomebodyWhoIsNotInIt() {
        PageClient foreign = client(person(Role.INSTRUCTOR));
        Map<String, String> grade =
                Map.of("learner", learner.id().toString(), "work", EXAM, "percent", "70", "reason", "x");
        assertThat(foreign.get(path).status()).isEqualTo(404);
        assertThat(foreign.get(path + "/file").status()).isEqualTo(404);
        assertThat(foreign.post(path, grade).status()).isEqualTo(404);
        assertThat(foreign.post(path + "/weights", Map.of()).status()).isEqualTo(404);
        assertThat(teacher.post(
                                path,
                                Map.of(
                                        "learner",
                                        UUID.randomUUID().toString(),
                                        "work",
                                        EXAM,
                                        "percent",
                                        "70",
                                        "reason",
                                        "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void arrowKeysMoveBetweenGradesAndEnterOpensOne() {
        Page page = page(instructor);
        page.navigate(site() + path);
        assertThat(page.locator("aliquot-grid:defined")).isAttached();
        page.locator("[data-cell]").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[data-cell]").nth(3)).isFocused();
        assertThat(page.locator("[data-cell][tabindex='0']")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("#percent")).isFocused();
    }

    @Test
    void afterAChangeTheFocusIsOnTheGradeThatWasChanged() {
        Page page = page(instructor);
        page.navigate(site() + path);
        page.locator("[data-cell]").nth(3).press("Enter");
        String grade = "[id='of-" + page.locator("input[name=learner]").inputValue() + "-"
                + page.locator("input[name=work]").inputValue() + "']";
        page.locator("#percent").fill("70");
        page.locator("#reason").fill("Fire alarm");
        page.locator("#reason").press("Enter");
        assertThat(page.locator(".notice").first()).containsText("The grade is set");
        assertThat(page.locator(grade)).isFocused();
        assertThat(page.locator(grade)).hasAttribute("tabindex", "0");
        assertThat(page.locator(".notice").first()).isInViewport();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("[data-cell]").nth(1)).isFocused();
    }

    @Test
    void aLargerClassCostsNoMoreStatements() {
        teacher.get(path);
        int few = statements.during(() -> teacher.get(path)).size();
        String cohort = path.split("/")[3];
        Person administrator = person(Role.ADMINISTRATOR);
        for (int i = 0; i < 4; i++) {
            administrator
                    .api()
                    .post(
                            "/cohorts/" + cohort + "/members",
                            "{\"people\": [\"" + learner().id() + "\"]}")
                    .requireStatus(200);
        }
        assertThat(statements.during(() -> teacher.get(path))).hasSize(few).hasSizeLessThanOrEqualTo(12);
    }

    /** The form of weights as its page shows it now. */
    private Map<String, String> weights() {
        PageClient.Answer page = teacher.get(path);
        Map<String, String> fields = new HashMap<>();
        for (String work : List.of("lessons", EXAM)) {
            String shown = page.hidden("shown-" + work);
            fields.put("shown-" + work, shown);
            fields.put("weight-" + work, shown.split(" ")[0]);
            fields.put("rule-" + work, shown.split(" ")[1]);
        }
        return fields;
    }

    /** What the form of the learner's grade carries now. */
    private String shown() {
        return teacher.get(path + "?learner=" + learner.id() + "&work=" + EXAM).hidden("shown");
    }

    private Map<String, String> grade(String percent, String reason, String shown) {
        return new HashMap<>(Map.of(
                "learner",
                learner.id().toString(),
                "work",
                EXAM,
                "percent",
                percent,
                "reason",
                reason,
                "shown",
                shown));
    }

    private void outcome(int correct, int total, int minute) {
        jdbc.sql("""
                        insert into exam_outcome (attempt_id, account_id, exam_key, mode, correct, answered, total, started_at, final_at)
                        values (gen_random_uuid(), :account, :exam, 'exam', :correct, :total, :total, server_now(),
                                server_now() + make_interval(mins => :minute))
                        """)
                .param("account", learner.id())
                .param("exam", EXAM)
                .param("correct", correct)
                .param("total", total)
                .param("minute", minute)
                .update();
    }
}

package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.delivery.Attempts;
import org.aliquot.people.Role;
import org.aliquot.sharing.ResultShares;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An instructor makes an exam of the school's own from a board's. */
class RulesPagesIT extends PlatformTest {

    private static final String BOARD = "/teach/quizzes/mlt-mock-50";

    @Autowired
    private ResultShares shares;

    @Autowired
    private Attempts attempts;

    private Person instructor;
    private Person learner;
    private PageClient staff;
    private String copy;

    @BeforeEach
    void copies() {
        learner = learner();
        instructor = person(Role.INSTRUCTOR, Role.LEARNER);
        staff = new PageClient(site(), instructor.api().token());
        Answer copied = staff.post(BOARD + "/copies", Map.of());
        copy = copied.location().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    /** Nobody else's tests meet it. */
    @AfterEach
    void takesItBack() {
        assertThat(save(Map.of("items", "20")).status()).isEqualTo(303);
    }

    @Test
    void aCopyIsOfferedToNobodyUntilACourseIsChosen() {
        assertThat(staff.get(copy).body()).contains("Copy of", "does not matter", "name=\"courses\"");
        assertThat(offered()).doesNotContain(key());

        Answer saved = save(Map.of("items", "20", "title", "Short <b>mock</b>", "courses", "mlt"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(staff.get(saved.location()).body()).contains("Short &lt;b&gt;mock&lt;/b&gt;", "Saved.");
        assertThat(offered()).contains(key(), "Made by this school");
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"" + key() + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        assertThat(learner.api().get("/attempts/" + attempt).json().path("positions"))
                .hasSize(20);
        takesItBack();
        assertThat(offered()).doesNotContain(key());
    }

    @Test
    void whoCannotTakeItAgainIsNotToldTo() {
        save(Map.of("items", "20", "title", "Once", "courses", "mlt"));
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"" + key() + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        learner.api().post("/attempts/" + attempt + "/submit", "{}").requireStatus(200);
        PageClient own = new PageClient(site(), learner.api().token());
        String result = "/attempts/" + attempt + "/result";

        allow(1, "after-final", 0);
        assertThat(own.get(result).body())
                .as("in tutor mode it can be taken as often as one likes")
                .contains("Take it again");
        allow(1, "never", 1);
        assertThat(own.get(result).body()).contains("What to do with this").doesNotContain("Take it again");
        allow(2, "never", 2);
        assertThat(own.get(result).body()).contains("Take it again");

        jdbc.sql("update enrollment set ends_on = starts_on + 1 where account_id = :id")
                .param("id", learner.id())
                .update();
        clockForward(Duration.ofDays(2));
        assertThat(own.get(result).body())
                .as("nor can it where access has ended")
                .contains("What to do with this")
                .doesNotContain("Take it again");
    }

    private void allow(int attempts, String feedback, int version) {
        instructor
                .api()
                .put(
                        "/exams/" + key() + "/admission",
                        "{\"attempts\": %d, \"feedback\": \"%s\", \"version\": %d}"
                                .formatted(attempts, feedback, version))
                .requireStatus(200);
    }

    @Test
    void whatCannotBeIsSaidAndNothingTypedIsLost() {
        Answer wrong = save(Map.of("items", "none", "minutes", "9999", "title", "Kept as typed"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("whole number from 1 to 500", "whole number from 1 to 600", "value=\"Kept as typed\"");
        Answer crowded = save(Map.of(
                "items",
                "20",
                "share-BB-from",
                "90",
                "share-BB-to",
                "95",
                "share-CHEM-from",
                "90",
                "share-CHEM-to",
                "95"));
        assertThat(crowded.status()).isEqualTo(422);
        assertThat(crowded.body())
                .contains("add up to more than 100 percent", "value=\"90\"", "value=\"95\"")
                .contains("about 18 to 19", "In the bank", "180% to");
    }

    @Test
    void aShareThatCannotBeIsSaidAtItsArea() {
        Answer wrong = save(Map.of(
                "items",
                "20",
                "share-BB-from",
                "50",
                "share-BB-to",
                "20",
                "share-CHEM-from",
                "20",
                "share-CHEM-to",
                "120"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Enter the lower percentage first.", "Enter a percentage from 0 to 100 in both fields")
                .containsPattern("id=\"share-BB\"[^>]* value=\"50\"[^>]* aria-describedby=\"share-BB-error\"")
                .containsPattern("id=\"share-CHEM\"[^>]* aria-describedby=\"share-CHEM-error\"");
    }

    @Test
    void whatIsSavedAsItStandsMakesNoVersion() {
        Map<String, String> typed = Map.of("items", "20", "title", "Kept", "share-BB-from", "20", "share-BB-to", "30");
        assertThat(staff.get(save(typed).location()).body()).contains("Version 2.", "New attempts follow these rules");

        assertThat(staff.get(save(typed).location()).body()).contains("Version 2.", "Nothing changed.");
    }

    @Test
    void rulesThatWereSavedByMistakeAreUndoneFromTheirNotice() {
        save(Map.of(
                "items", "20",
                "title", "As meant",
                "minutes", "35",
                "options", "as-written",
                "courses", "mlt",
                "share-BB-from", "21",
                "share-BB-to", "31"));
        Answer mistake = follow(save(Map.of("items", "40", "title", "A typo")));
        assertThat(mistake.body()).contains("New attempts follow these rules", "Version 3.");
        assertThat(offered()).doesNotContain(key());
        String undoing = UndoPagesIT.undoing(mistake);
        assertThat(client(person(Role.INSTRUCTOR)).post(undoing, Map.of()).status())
                .as("who is no author of it")
                .isEqualTo(403);

        Answer back = staff.postAndFollow(undoing, Map.of());

        assertThat(back.body())
                .contains("Undone. New attempts follow the earlier rules", "Version 4.", "value=\"As meant\"")
                .contains("value=\"35\"", "value=\"21\"", "value=\"31\"")
                .containsPattern("value=\"as-written\"[^>]*checked")
                .doesNotContain("A typo", "/undoing");
        assertThat(offered()).contains(key());
        assertThat(staff.postAndFollow(undoing, Map.of()).body()).contains("Nothing was undone", "Version 4.");
        assertThat(jdbc.sql("""
                        select count(*)
                        from audit_entry
                        where action = 'exam.rules-changed' and subject_id = :key and actor = :actor
                        """)
                        .param("key", key())
                        .param("actor", instructor.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void nothingIsUndoneOfRulesThatSomebodyHasChangedSince() {
        Answer mine = follow(save(Map.of("items", "20", "title", "By the first")));
        PageClient administrator = client(person(Role.ADMINISTRATOR));
        administrator.postAndFollow(
                copy, fields(administrator.get(copy), Map.of("items", "20", "title", "By the second")));

        assertThat(staff.get(copy + "?saved=2&said=quiz-rules-changed").body()).doesNotContain("/undoing");
        assertThat(staff.postAndFollow(UndoPagesIT.undoing(mine), Map.of()).body())
                .contains("Nothing was undone", "value=\"By the second\"", "Version 3.");
    }

    @Test
    void rulesAreNotUndoneWhileSomebodyTakesTheExamAgainstTheClock() {
        save(Map.of("items", "20", "courses", "mlt", "minutes", "30"));
        Answer changed = follow(save(Map.of("items", "20", "courses", "mlt", "minutes", "40")));
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"" + key() + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");

        Answer refused = staff.post(UndoPagesIT.undoing(changed), Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("1 person is taking it with a time limit now", "Version 3.");
        learner.api().post("/attempts/" + attempt + "/submit", "{}").requireStatus(200);
        assertThat(staff.postAndFollow(UndoPagesIT.undoing(changed), Map.of()).body())
                .contains("Undone. New attempts follow the earlier rules", "value=\"30\"");
    }

    @Test
    void aPassMarkOfAQuizIsUndoneAndItsQuestionsStay() {
        String rules = staff.post("/teach/quizzes/mlt-bb-02-quiz/copies", Map.of())
                .location()
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
        String items = staff.get(rules).hidden("items");
        staff.post(rules, fields(staff.get(rules), Map.of("items", items, "pass", "60", "shuffle", "true")));
        Answer mistake = follow(staff.post(rules, fields(staff.get(rules), Map.of("items", items, "pass", "6"))));
        assertThat(mistake.body()).containsPattern("name=\"pass\"[^>]* value=\"6\"");

        Answer back = staff.postAndFollow(UndoPagesIT.undoing(mistake), Map.of());

        assertThat(back.body())
                .containsPattern("name=\"pass\"[^>]* value=\"60\"")
                .containsPattern("name=\"shuffle\"[^>]*checked");
        assertThat(back.hidden("items")).isEqualTo(items);
        assertThat(staff.post(rules.replace("/rules", "/removal"), Map.of()).status())
                .isEqualTo(303);
    }

    /** A change of the rules leaves them behind. */
    @Test
    void fixedFormsThatWereInUseAreInUseAgain() {
        save(Map.of("items", "20", "title", "With a form"));
        jdbc.sql("""
                        insert into exam_form (id, exam_version_id, assembly, number, questions, pilots, adopted_at, adopted_by)
                        select gen_random_uuid(), current_version_id, gen_random_uuid(), 1, cast('{}' as uuid[]), cast('{}' as uuid[]),
                               server_now(), :by
                        from exam
                        where key = :key
                        """).param("by", instructor.id()).param("key", key()).update();
        String quiz = "/teach/quizzes/" + key();
        assertThat(staff.get(quiz).body()).contains("One fixed form is in use");
        Answer changed = follow(save(Map.of("items", "20", "title", "Renamed")));
        assertThat(staff.get(quiz).body()).doesNotContain("One fixed form is in use");

        staff.postAndFollow(UndoPagesIT.undoing(changed), Map.of());

        assertThat(staff.get(quiz).body()).contains("One fixed form is in use");
    }

    @Test
    void aBoardsExamStaysAsItIs() {
        assertThat(staff.get(BOARD + "/rules").body())
                .contains("Make a copy to change", "To change this, make a copy")
                .doesNotContain("name=\"items\"", "can be changed on");
        assertThat(staff.get("/teach/quizzes/mlt-bb-02-quiz/rules").body())
                .contains("can be changed on", "To change the rest, make a copy");
        Answer refused = staff.post(BOARD + "/rules", Map.of("number", "1", "title", "Mine", "items", "5"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("comes from a content pack");
        assertThat(staff.post("/teach/quizzes/no-such-quiz/copies", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void theSecondOfTwoIsToldWhatChanged() {
        Answer page = staff.get(copy);
        save(Map.of("items", "20", "title", "By the first"));

        Answer second = staff.post(copy, fields(page, Map.of("items", "30", "title", "By the second")));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("By the first", "with 20 questions", "value=\"By the second\"");
        assertThat(staff.post(copy, fields(second, Map.of("items", "30", "title", "By the second")))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whenAndHowOftenIsDecidedAboutAnyExamInTheHoursOfTheSchool() {
        Answer page = staff.get(copy);
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "admission", page.hidden("admission"),
                "opens", "2031-03-10T09:00",
                "closes", "2031-03-10T08:00",
                "attempts", "2",
                "code", "Oak 12",
                "feedback", "after-closing"));
        Answer refused = staff.post("/teach/quizzes/" + key() + "/admission", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("It closes before it opens", "aria-describedby=\"closes-error\"", "value=\"Oak 12\"");

        typed.put("closes", "2031-03-10T17:00");
        assertThat(staff.postAndFollow("/teach/quizzes/" + key() + "/admission", typed)
                        .body())
                .contains("for every version of this exam", "value=\"2031-03-10T09:00\"", "value=\"Oak 12\"");
        assertThat(jdbc.sql(
                                "select opens_at = timestamp '2031-03-10 09:00' at time zone 'America/New_York' from"
                                        + " exam_admission where code = 'Oak 12' and exam_id = (select id from exam where key = :key)")
                        .param("key", key())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(staff.post("/teach/quizzes/" + key() + "/admission", typed).status())
                .as("from an old page")
                .isEqualTo(409);
    }

    @Test
    void datesAttemptsAndACodeThatWereSetByMistakeAreUndoneFromTheirNotice() {
        String admission = "/teach/quizzes/" + key() + "/admission";
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "admission", staff.get(copy).hidden("admission"),
                "opens", "2031-03-10T09:00",
                "closes", "2031-03-10T17:00",
                "attempts", "2",
                "code", "Oak 12",
                "feedback", "after-closing"));
        Answer first = staff.postAndFollow(admission, typed);
        Answer none = staff.postAndFollow(UndoPagesIT.undoing(first), Map.of());
        assertThat(none.body())
                .contains("Undone. These settings are what they were before")
                .containsPattern("value=\"after-final\"[^>]*checked")
                .doesNotContain("Oak 12", "2031-03-10", "/undoing");

        typed.put("admission", none.hidden("admission"));
        Answer meant = staff.postAndFollow(admission, typed);
        typed.putAll(Map.of(
                "admission", meant.hidden("admission"),
                "closes", "2031-04-10T17:00",
                "attempts", "3",
                "code", "Elm 5",
                "feedback", "never"));
        Answer mistake = staff.postAndFollow(admission, typed);
        String undoing = UndoPagesIT.undoing(mistake);
        assertThat(staff.postAndFollow(UndoPagesIT.undoing(meant), Map.of()).body())
                .contains("Nothing was undone", "value=\"Elm 5\"");
        assertThat(client(person(Role.INSTRUCTOR)).post(undoing, Map.of()).status())
                .as("who is no author of it")
                .isEqualTo(403);
        assertThat(staff.postAndFollow(undoing, Map.of()).body())
                .contains("Undone. These settings are what they were before", "value=\"2031-03-10T17:00\"")
                .contains("value=\"Oak 12\"")
                .containsPattern("name=\"attempts\"[^>]* value=\"2\"")
                .containsPattern("value=\"after-closing\"[^>]*checked")
                .doesNotContain("Elm 5", "2031-04-10", "/undoing");
        assertThat(staff.postAndFollow(undoing, Map.of()).body()).contains("Nothing was undone", "value=\"Oak 12\"");
        assertThat(jdbc.sql("""
                        select count(*)
                        from audit_entry
                        where action = 'exam.admission-changed' and subject_id = :key and actor = :actor
                        """)
                        .param("key", key())
                        .param("actor", instructor.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void datesAreNotUndoneOnceSomebodyHasDecidedAnew() {
        String admission = "/teach/quizzes/" + key() + "/admission";
        Map<String, String> typed = new LinkedHashMap<>(
                Map.of("admission", staff.get(copy).hidden("admission"), "code", "Oak 12", "feedback", "after-final"));
        Answer mine = staff.postAndFollow(admission, typed);
        typed.put("admission", mine.hidden("admission"));
        typed.put("code", "Elm 5");
        client(person(Role.ADMINISTRATOR)).postAndFollow(admission, typed);

        assertThat(staff.get(copy + "?saved=1&said=quiz-admission-changed").body())
                .doesNotContain("/undoing");
        assertThat(staff.postAndFollow(UndoPagesIT.undoing(mine), Map.of()).body())
                .contains("Nothing was undone", "value=\"Elm 5\"");
    }

    @Test
    void settingsThatAreSavedAsTheyStandLeaveNothingToUndo() {
        Map<String, String> typed = Map.of("admission", staff.get(copy).hidden("admission"), "feedback", "after-final");

        assertThat(staff.postAndFollow("/teach/quizzes/" + key() + "/admission", typed)
                        .body())
                .contains("for every version of this exam")
                .doesNotContain("/undoing");
    }

    @Test
    void anExamThatWasClosedByMistakeIsOpenAgain() {
        save(Map.of("items", "20", "courses", "mlt"));
        String closing = "2020-01-01T09:00";
        Answer closed = staff.postAndFollow(
                "/teach/quizzes/" + key() + "/admission",
                Map.of(
                        "admission",
                        staff.get(copy).hidden("admission"),
                        "closes",
                        closing,
                        "asked",
                        closing,
                        "feedback",
                        "after-final"));
        PageClient own = client(learner);
        assertThat(closed.body()).contains("The exam is closed now, for everyone");
        assertThat(own.get("/practice/" + key()).body()).contains("It closed on Jan 1, 2020");

        staff.postAndFollow(UndoPagesIT.undoing(closed), Map.of());

        assertThat(own.get("/practice/" + key()).body()).doesNotContain("It closed on");
    }

    @Test
    void anUndoThatPutsBackAClosingInThePastSaysThatTheExamIsClosed() {
        String admission = "/teach/quizzes/" + key() + "/admission";
        String closing = "2020-01-01T09:00";
        Answer closed = staff.postAndFollow(
                admission,
                Map.of(
                        "admission",
                        staff.get(copy).hidden("admission"),
                        "closes",
                        closing,
                        "asked",
                        closing,
                        "feedback",
                        "after-final"));
        Answer open = staff.postAndFollow(
                admission, Map.of("admission", closed.hidden("admission"), "feedback", "after-final"));
        assertThat(open.body()).contains("It holds from now on").doesNotContain(closing);

        assertThat(staff.postAndFollow(UndoPagesIT.undoing(open), Map.of()).body())
                .contains("Undone. The exam is closed now, for everyone without individual dates.")
                .contains("value=\"" + closing + "\"");
    }

    @Test
    void aClosingInThePastIsAskedAboutOnceAndThenSaidToBeClosed() {
        save(Map.of("items", "20", "courses", "mlt"));
        String taught = "/teach/cohorts/" + cohort(instructor);
        staff.postAndFollow(
                taught + "/assignments",
                Map.of(
                        "version",
                        staff.get(taught + "/plan").hidden("version"),
                        "exam",
                        key(),
                        "due",
                        today().plusDays(9).toString()));
        String admission = "/teach/quizzes/" + key() + "/admission";
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "admission",
                staff.get(copy).hidden("admission"),
                "closes",
                "2020-01-01T09:00",
                "feedback",
                "after-final"));

        Answer asked = staff.post(admission, typed);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains(
                        "This time is past. The exam would close now for everyone",
                        "aria-describedby=\"closes-error\"");
        assertThat(staff.get(copy).body()).doesNotContain("2020-01-01T09:00");
        typed.put("asked", asked.hidden("asked"));
        typed.put("closes", "2021-01-01T09:00");
        assertThat(staff.post(admission, typed).status())
                .as("about this one too")
                .isEqualTo(422);

        typed.put("closes", "2020-01-01T09:00");
        assertThat(staff.postAndFollow(admission, typed).body()).contains("The exam is closed now, for everyone");
        assertThat(staff.get(taught + "/plan").body()).contains("closed by the exam’s rules on Jan 1, 2020");
        assertThat(new PageClient(site(), learner.api().token())
                        .get("/practice/" + key())
                        .body())
                .contains("It closed on Jan 1, 2020")
                .doesNotContain("start early enough");
        typed.remove("asked");
        typed.put("admission", staff.get(copy).hidden("admission"));
        typed.put("attempts", "2");
        assertThat(staff.post(admission, typed).status())
                .as("what stands is not asked about")
                .isEqualTo(303);
    }

    @Test
    void optionsComeAsTheyAreWrittenWhereTheRulesSaySo() {
        String first = trial();
        assertThat(mixed(first)).as("in an order of their own").isPositive();
        new Api(site(), staff.token())
                .post("/attempts/" + first + "/submit", "{}")
                .requireStatus(200);

        assertThat(save(Map.of("items", "20", "options", "as-written")).status())
                .isEqualTo(303);

        assertThat(staff.get(copy).body()).containsPattern("value=\"as-written\"[^>]*checked");
        assertThat(mixed(trial())).isZero();
    }

    @Test
    void questionsBearTheLearnersNameWhereTheRulesSaySo() {
        String room = "/attempts/" + trial();
        Answer page = staff.get(copy);
        assertThat(page.body())
                .contains("Mark pages with the learner’s name", "it does not prevent photos")
                .doesNotContainPattern("name=\"nameOnPages\"[^>]*checked");
        assertThat(staff.get(room).body()).doesNotContain("name-mark");

        Map<String, String> typed =
                Map.of("admission", page.hidden("admission"), "feedback", "after-final", "nameOnPages", "true");
        assertThat(staff.postAndFollow("/teach/quizzes/" + key() + "/admission", typed)
                        .body())
                .containsPattern("name=\"nameOnPages\"[^>]*checked");
        assertThat(staff.get(room).body()).contains("name-mark", " · " + room.substring(room.length() - 8) + "<");

        Api api = instructor.api();
        String admission = "/exams/" + key() + "/admission";
        assertThat(api.get(admission).json().path("nameOnPages").asBoolean()).isTrue();
        assertThat(api.put(admission, "{\"feedback\": \"after-final\", \"version\": 1}")
                        .requireStatus(200)
                        .json()
                        .path("nameOnPages")
                        .asBoolean())
                .as("stays where none is sent")
                .isTrue();
        api.put(admission, "{\"feedback\": \"after-final\", \"nameOnPages\": false, \"version\": 2}")
                .requireStatus(200);
        assertThat(staff.get(room).body()).doesNotContain("name-mark");
    }

    private String trial() {
        Answer begun = staff.post("/teach/quizzes/" + key() + "/trials", Map.of("mode", "exam"));
        return begun.location().replaceFirst(".*/attempts/", "").replaceFirst("\\?.*", "");
    }

    /** Questions to choose from in which the options are not in the order of their author; drawn numbers go from low to high. */
    private int mixed(String attempt) {
        return jdbc.sql("""
                        select count(*)
                        from attempt_item i
                        join item_version v on v.id = i.item_version_id
                        where i.attempt_id = cast(:attempt as uuid)
                          and v.content -> 'task' ->> 'type' in ('single', 'multiple')
                          and v.content -> 'family' is null
                          and i.options <> (select string_agg(o.value ->> 'id', ' ' order by o.ordinality)
                                            from jsonb_array_elements(v.content -> 'task' -> 'options') with ordinality o)
                        """).param("attempt", attempt).query(Integer.class).single();
    }

    @Test
    void staffTryAnExamAndItCountsNowhere() {
        Answer begun = staff.post("/teach/quizzes/" + key() + "/trials", Map.of("mode", "exam"));
        String attempt = begun.location().replaceFirst(".*/attempts/", "").replaceFirst("\\?.*", "");
        assertThat(staff.get("/teach/attempts").body()).doesNotContain(attempt);

        Api api = new Api(site(), staff.token());
        api.post("/attempts/" + attempt + "/submit", "{}").requireStatus(200);

        assertThat(staff.get("/attempts/" + attempt + "/result").body())
                .contains("You tried this exam", "Delete this trial")
                .doesNotContain("Take it again");
        assertThat(api.get("/attempts/" + attempt + "/review").status()).isEqualTo(200);
        assertThat(count("scored_answer", attempt)).isZero();
        assertThat(count("exam_outcome", attempt)).isZero();
        assertThat(api.get("/exams/" + key() + "/attempts").json().path("items"))
                .isEmpty();
        assertThat(staff.get(copy).body()).contains("Your trials");
        assertThat(new PageClient(site(), learner.api().token())
                        .post("/teach/trials/" + attempt + "/removal", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(staff.post("/teach/trials/" + attempt + "/removal", Map.of()).location())
                .as("back to where it was begun")
                .contains(copy);
        assertThat(staff.post("/teach/trials/" + attempt + "/removal", Map.of()).status())
                .isEqualTo(404);
        assertThat(count("attempt_item", attempt)).isZero();
        assertThat(staff.get("/attempts/" + attempt + "/result").status()).isEqualTo(404);
    }

    /** It would keep the trial from being deleted, and shows a result that nobody earned. */
    @Test
    void nothingHangsOnATrial() {
        Answer begun = staff.post("/teach/quizzes/" + key() + "/trials", Map.of("mode", "exam"));
        String attempt = begun.location().replaceFirst(".*/attempts/", "").replaceFirst("\\?.*", "");
        Api api = new Api(site(), staff.token());
        api.post("/attempts/" + attempt + "/submit", "{}").requireStatus(200);
        String url = "/attempts/" + attempt;

        assertThat(staff.get(url + "/review").body())
                .contains("question-1")
                .doesNotContain("Note or bookmark", "Report this question", "name=\"flagged\"");
        staff.post(
                "/practice/flagged",
                Map.of("attempt", attempt, "position", "1", "flagged", "true", "back", url + "/review"));
        assertThat(rows("question_flag")).isZero();
        assertThat(staff.post(url + "/review/1/notes", Map.of("body", "Mine")).status())
                .isEqualTo(404);
        assertThat(staff.get(url + "/questions/1/report").status()).isEqualTo(404);
        assertThat(staff.get(url + "/result.pdf").status()).isEqualTo(404);
        assertThat(staff.get(url + "/result").body()).doesNotContain("result.pdf", url + "/shares");
        assertThat(shares.share(instructor.id(), UUID.fromString(attempt), List.of(instructor.id())))
                .isZero();
        assertThat(jdbc.sql("select receipt_head from attempt where id = cast(:id as uuid)")
                        .param("id", attempt)
                        .query(String.class)
                        .optional()
                        .flatMap(attempts::receiptByCode))
                .isEmpty();
        assertThat(staff.postAndFollow("/teach/trials/" + attempt + "/removal", Map.of())
                        .body())
                .contains("Your trial is deleted");
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where account_id = :id")
                .param("id", instructor.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void whoTakesAnExamThemselvesTriesItAfterward() {
        save(Map.of("items", "20", "courses", "mlt", "minutes", "30"));
        Api own = new Api(site(), staff.token());
        own.post("/enrollments", "{\"course\": \"mlt\"}").requireStatus(201);
        String attempt = own.post("/attempts", "{\"exam\": \"" + key() + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");

        for (String mode : List.of("exam", "tutor")) {
            assertThat(staff.postAndFollow("/teach/quizzes/" + key() + "/trials", Map.of("mode", mode))
                            .body())
                    .contains("Hand that in first");
        }
        own.post("/attempts/" + attempt + "/submit", "{}").requireStatus(200);
        assertThat(staff.post("/teach/quizzes/" + key() + "/trials", Map.of("mode", "exam"))
                        .location())
                .contains("/attempts/");
    }

    @Test
    void anExamThatNobodyTookCanBeDeletedAndOneThatSomebodyTookCannot() {
        Answer other = staff.post("/teach/quizzes/mlt-bb-02-quiz/copies", Map.of());
        String rules = other.location().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
        staff.post(rules.replace("/rules", "/trials"), Map.of("mode", "exam"));
        assertThat(staff.get(rules).body()).contains("No one has taken it");
        assertThat(staff.post(rules.replace("/rules", "/removal"), Map.of()).status())
                .isEqualTo(303);
        assertThat(staff.get(rules).status()).isEqualTo(404);

        save(Map.of("items", "20", "courses", "mlt", "minutes", "30"));
        learner.api()
                .post("/attempts", "{\"exam\": \"" + key() + "\", \"mode\": \"exam\"}")
                .requireStatus(201);
        assertThat(staff.get(copy).body()).contains("1 person has taken it", "Locked for now");
        staff.post(copy.replace("/rules", "/removal"), Map.of());
        assertThat(staff.get(copy).status()).isEqualTo(200);
        assertThat(save(Map.of("items", "10", "courses", "mlt", "minutes", "30"))
                        .status())
                .isEqualTo(422);
        jdbc.sql(
                        "update attempt set status = 'final', final_at = server_now() where account_id = :id and status <> 'final'")
                .param("id", learner.id())
                .update();
    }

    private int count(String table, String attempt) {
        return jdbc.sql("select count(*) from " + table + " where attempt_id = cast(:id as uuid)")
                .param("id", attempt)
                .query(Integer.class)
                .single();
    }

    @Test
    void theApiDoesTheSame() {
        Api api = person(Role.INSTRUCTOR).api();
        String key =
                api.post("/exams/mlt-mock-50/copies", "").requireStatus(201).text("/key");
        String rules = "/exams/" + key + "/rules";
        String area = api.get(rules).json().at("/areas/0/code").asString();
        String change = """
                {"version": %d, "title": "By API", "items": 25, "timeLimitMinutes": 30,
                 "shares": {"%s": {"minPercent": 40, "maxPercent": 50}}, "courses": []}""";

        Api.Reply changed = api.put(rules, change.formatted(1, area)).requireStatus(200);

        assertThat(changed.json().at("/areas/0/minPercent").asDouble()).isEqualTo(40);
        assertThat(changed.json().at("/areas/1/maxPercent").asDouble()).isEqualTo(100);
        assertThat(api.put(rules, change.formatted(1, area)).requireStatus(409).text("/current/title"))
                .isEqualTo("By API");
        api.put(rules, change.formatted(2, "no-such")).requireStatus(422);
        api.put("/exams/mlt-mock-50/rules", change.formatted(1, area)).requireStatus(422);
    }

    private Answer save(Map<String, String> typed) {
        return staff.post(copy, fields(staff.get(copy), typed));
    }

    /** What a browser sends from this page, with some fields typed anew. */
    private static Map<String, String> fields(Answer page, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", page.hidden("number"));
        fields.put("title", "Copy");
        fields.putAll(typed);
        return fields;
    }

    /** The page that an answer leads to. */
    private Answer follow(Answer saved) {
        assertThat(saved.status()).isEqualTo(303);
        return staff.get(saved.location().replaceFirst("^https?://[^/]+", ""));
    }

    private PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }

    private String key() {
        return copy.split("/")[3];
    }

    private String offered() {
        return learner.api().get("/exams").json().toString();
    }
}

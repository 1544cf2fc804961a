package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A course made by an instructor whose browser runs no scripts, up to what learners read. */
class CourseWritingIT extends PlatformTest {

    private PageClient author;
    private PageClient other;
    private WrittenCourse course;

    @BeforeEach
    void aCourseWithOneLesson() {
        author = client();
        other = client();
        course = WrittenCourse.made(author, "Phlebotomy " + System.nanoTime());
    }

    @Test
    void isSeenByNobodyElseUntilItIsPublished() {
        Person learner = person(Role.LEARNER);
        assertThat(learner.api().get("/courses/" + course.slug()).status()).isEqualTo(404);
        assertThat(author.post(course.url() + "/publication", Map.of()).body()).contains("Publish at least one lesson");

        publish("Order of draw");
        assertThat(author.postAndFollow(course.url() + "/publication", Map.of()).body())
                .contains("Published. Learners can find");

        learner.api()
                .post("/enrollments", "{\"course\": \"" + course.slug() + "\"}")
                .requireStatus(201);
        assertThat(author.get(course.url()).body())
                .contains("Learners already have this, so only an administrator can retire it.")
                .doesNotContain("Retire course");
        assertThat(author.get(course.lesson()).body()).contains("Retire lesson");
        assertThat(other.get(course.lesson()).body())
                .contains("Only the authors can do this")
                .doesNotContain("Retire lesson");
        String retirement = course.lesson() + "/retirement";
        assertThat(other.postFrom(site() + course.lesson(), retirement, Map.of())
                        .body())
                .contains("Only the authors can do this", "href=\"" + course.lesson() + "\">Go back</a>");
        assertThat(other.postFrom("https://elsewhere.example/", retirement, Map.of())
                        .body())
                .contains("Go to the front page")
                .doesNotContain("elsewhere.example");
        assertThat(read(learner).body()).contains("Order of draw").contains("<strong>blue</strong>");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsPublished() {
        Map<String, String> text = WrittenCourse.text("Order of draw");
        text.remove("summary");
        text.put(
                "body",
                "See [the end](#end).\n\n![A tube](exhibit:no-such)\n\n[Check yourself](check:no-such)\n\n# Big");
        Answer answer = author.post(course.lesson() + "/publication", typed(text));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Say in one sentence")
                .contains("Line 1: there is no heading with the anchor 'end'")
                .contains("Line 3: there is no drawing called 'no-such'")
                .contains("Line 5: there is no published check called 'no-such'")
                .contains("Line 7: headings are ## or ###")
                .contains("# Big");
    }

    @Test
    void checksThatShowWhatTheLaboratorySeesArePreviewedAndPublished() {
        Map<String, String> text = WrittenCourse.text("At the bench");
        text.put(
                "body",
                "[Check yourself](check:mlt-bb-05-c7)\n\n[Check yourself](check:mlt-lo-02-c6)\n\n"
                        + "[Check yourself](check:mlt-hema-06-c6)");
        author.postAndFollow(course.lesson() + "/draft", typed(text));

        assertThat(author.get(course.lesson() + "/preview").body())
                .contains("Learners cross out antigens and name the antibody.", "class=\"sheet antigram\"")
                .contains("Learners choose the rule that is broken", "Levey-Jennings chart")
                .contains("data:image/jpeg", "Stain for Heinz bodies today");
        assertThat(author.get(course.lesson() + "?q=mlt-bb-05-c7").body())
                .as("the finder offers it")
                .contains("[Check yourself](check:mlt-bb-05-c7)");
        assertThat(author.postAndFollow(course.lesson() + "/publication", typed(text))
                        .body())
                .contains("Version 1");
    }

    @Test
    void aCheckThatNoLessonCanAskIsRefusedWithAWord() {
        Map<String, String> text = WrittenCourse.text("At the bench");
        text.put("body", "A sentence.\n\n[Check yourself](check:mlt-bb-03-c1)");
        asOfKind("text", () -> {
            assertThat(author.post(course.lesson() + "/publication", typed(text))
                            .body())
                    .contains(
                            "Line 3: the check 'mlt-bb-03-c1' is of a kind that lessons cannot ask; quizzes and exams can");
            assertThat(author.get(course.lesson() + "?q=mlt-bb-03-c1").body()).contains("No published check fits.");
        });
    }

    /** As if the check of the pack were of this kind, for as long as it is looked at. */
    private void asOfKind(String kind, Runnable act) {
        String change = """
                update item_version set type = :kind
                where id = (select current_version_id from item where slug = 'mlt-bb-03-c1')
                """;
        jdbc.sql(change).param("kind", kind).update();
        try {
            act.run();
        } finally {
            jdbc.sql(change).param("kind", "single").update();
        }
    }

    @Test
    void aLessonIsPublishedInVersionsThatCanBeCompared() {
        publish("Order of draw");
        Map<String, String> changed = WrittenCourse.text("Order of draw");
        changed.put("body", "Draw **blue** first.\n\nThen serum.\n\nThen EDTA.");
        assertThat(author.postAndFollow(course.lesson() + "/publication", typed(changed))
                        .body())
                .contains("Version 2");

        assertThat(author.get(course.lesson() + "/versions/2").body())
                .contains("Changed since version 1")
                .containsPattern("data-kind=\"added\">.*Added: </span>Then EDTA\\.")
                .doesNotContain("Added: </span>Draw **blue**");
        assertThat(author.get(course.lesson() + "/versions/2?since=2").body()).contains("say the same");
        assertThat(author.get(course.lesson() + "/versions/9").status()).isEqualTo(404);
    }

    @Test
    void aDraftIsPreviewedAndDiscarded() {
        publish("Order of draw");
        Map<String, String> changed = typed(WrittenCourse.text("Order of draw, changed"));
        assertThat(author.postAndFollow(course.lesson() + "/draft", changed).body())
                .contains("Draft saved")
                .contains("Order of draw, changed");
        assertThat(author.get(course.lesson() + "/preview").body())
                .contains("This is the draft")
                .contains("<h1>Order of draw, changed</h1>")
                .doesNotContain("<script>alert");

        assertThat(author.postAndFollow(course.lesson() + "/discarding", Map.of())
                        .body())
                .contains("Draft discarded")
                .contains("value=\"Order of draw\"");
    }

    @Test
    void theSecondOfTwoAuthorsIsShownBothTexts() {
        Map<String, String> mine = typed(WrittenCourse.text("Mine"));
        Map<String, String> theirs = typed(WrittenCourse.text("Theirs"));
        other.postAndFollow(course.lesson() + "/draft", theirs);

        Answer conflict = author.post(course.lesson() + "/draft", mine);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("saved this lesson at")
                .contains("Removed: </span>Theirs")
                .contains("Added: </span>Mine")
                .contains("value=\"Mine\"");
        assertThat(author.swap(course.lesson() + "/draft", mine).status()).isEqualTo(409);

        mine.put("over", value(conflict, "over"));
        assertThat(author.postAndFollow(course.lesson() + "/draft", mine).body())
                .contains("value=\"Mine\"");
        assertThat(author.post(course.lesson() + "/draft", mine).status()).isEqualTo(303); // told again: no conflict
    }

    @Test
    void whatTwoAuthorsWriteInDifferentSectionsIsKept() {
        author.postAndFollow(course.lesson() + "/publication", typed(sections("Tubes", "Blue", "Serum")));
        Map<String, String> mine = typed(sections("Tubes", "Mine", "Serum"));
        Map<String, String> theirs = typed(sections("Colors of tubes", "Blue", "Theirs"));
        author.postAndFollow(course.lesson() + "/publication", theirs);

        Answer merged = other.swap(course.lesson() + "/draft", mine);
        assertThat(merged.status()).isEqualTo(200);
        assertThat(merged.body())
                .contains("Text, Second, Title", "It is in your form now")
                .contains("value=\"Colors of tubes\"", "## First\n\nMine", "## Second\n\nTheirs");
        assertThat(author.get(course.lesson()).body())
                .contains("Draft saved", "## First\n\nMine", "## Second\n\nTheirs");
    }

    @Test
    void whereBothWroteInOneSectionTheSecondIsShownThatSection() {
        author.postAndFollow(course.lesson() + "/draft", typed(sections("Tubes", "Blue", "Serum")));
        Map<String, String> mine = typed(sections("Tubes", "Mine", "Serum"));
        other.postAndFollow(course.lesson() + "/draft", typed(sections("Colors", "Theirs", "Gel")));

        Answer conflict = author.post(course.lesson() + "/draft", mine);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("You both changed", "Text, First", "Removed: </span>Theirs", "Added: </span>Mine")
                .doesNotContain("Text, Second", "Added: </span>Tubes");

        mine.put("theirs", conflict.hidden("theirs"));
        assertThat(author.postAndFollow(course.lesson() + "/draft", mine).body())
                .contains("value=\"Colors\"", "## First\n\nTheirs", "## Second\n\nGel");
    }

    @Test
    void aCheckIsInsertedAndHostileTextIsHarmless() {
        Map<String, String> text = typed(WrittenCourse.text("Checks"));
        text.put("insert", "[Check yourself](check:mlt-bb-02-c1)");
        assertThat(author.postAndFollow(course.lesson() + "/draft", text).body())
                .contains("check:mlt-bb-02-c1")
                .contains("aria-label=\"Check mlt-bb-02-c1\"");
        assertThat(author.get(course.lesson() + "?q=mlt-bb-02-c1").body()).contains("1 found");

        Map<String, String> hostile = WrittenCourse.text("<img src=x onerror=alert(1)>");
        hostile.put("body", "<script>alert(1)</script> [x](javascript:alert(1))");
        hostile.put("version", author.get(course.lesson()).hidden("version"));
        author.postAndFollow(course.lesson() + "/draft", hostile);
        assertThat(author.get(course.lesson() + "/preview").body())
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void learnersKeepTheirProgressWhenALessonChanges() {
        publish("Order of draw");
        author.postAndFollow(course.url() + "/publication", Map.of());
        Person learner = person(Role.LEARNER);
        learner.api()
                .post("/enrollments", "{\"course\": \"" + course.slug() + "\"}")
                .requireStatus(201);
        String progress = "/courses/" + course.slug() + "/lessons/" + course.lessonSlug() + "/progress";
        learner.api()
                .put(progress, "{\"state\": \"completed\", \"secondsSpent\": 60}")
                .requireStatus(200);

        publish("Order of draw, second edition");
        assertThat(read(learner).body()).contains("second edition");
        assertThat(learner.api()
                        .put(progress, "{\"state\": \"started\", \"secondsSpent\": 1}")
                        .text("/state"))
                .isEqualTo("completed");

        author.postAndFollow(course.lesson() + "/retirement", Map.of());
        assertThat(read(learner).status()).isEqualTo(404);
        author.postAndFollow(course.lesson() + "/restoration", Map.of());
        assertThat(read(learner).status()).isEqualTo(200);
    }

    @Test
    void whoReadsAnOlderVersionCanStillAnswerItsCheck() {
        Map<String, String> withCheck = WrittenCourse.text("With a check");
        withCheck.put("body", "Words.\n\n[Check yourself](check:mlt-bb-02-c1)");
        author.postAndFollow(course.lesson() + "/publication", typed(withCheck));
        author.postAndFollow(course.url() + "/publication", Map.of());
        Person learner = person(Role.LEARNER);
        learner.api()
                .post("/enrollments", "{\"course\": \"" + course.slug() + "\"}")
                .requireStatus(201);
        assertThat(read(learner).body()).contains("check-mlt-bb-02-c1");

        publish("Without a check");
        PageClient reader = new PageClient(site(), learner.api().token());
        String check = "/courses/" + course.slug() + "/" + course.lessonSlug() + "/checks/";
        Answer answer = reader.swap(check + "mlt-bb-02-c1", Map.of("choice", "a"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("data-verdict");
        assertThat(read(learner).body()).doesNotContain("check-mlt-bb-02-c1");
        assertThat(reader.swap(check + "mlt-bb-02-c2", Map.of("choice", "a")).status())
                .isEqualTo(404);
    }

    private void publish(String title) {
        assertThat(author.postAndFollow(course.lesson() + "/publication", typed(WrittenCourse.text(title)))
                        .body())
                .contains("Published. Whoever opens");
    }

    private static Map<String, String> sections(String title, String first, String second) {
        Map<String, String> text = WrittenCourse.text(title);
        text.put("body", "## First\n\n" + first + "\n\n## Second\n\n" + second);
        return text;
    }

    /** These words, typed on the draft as it stands. */
    private Map<String, String> typed(Map<String, String> text) {
        Map<String, String> fields = new LinkedHashMap<>(text);
        fields.put("version", author.get(course.lesson()).hidden("version"));
        return fields;
    }

    private Answer read(Person learner) {
        return new PageClient(site(), learner.api().token())
                .get("/courses/" + course.slug() + "/" + course.lessonSlug());
    }

    private PageClient client() {
        return new PageClient(site(), person(Role.INSTRUCTOR).api().token());
    }

    private static String value(Answer answer, String name) {
        return answer.hidden(name);
    }
}

package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.Exams;
import org.aliquot.completion.CourseStandings;
import org.aliquot.completion.DueItem;
import org.aliquot.completion.DueWork;
import org.aliquot.delivery.WrittenExam.Made;
import org.aliquot.examplan.ExamRules;
import org.aliquot.people.Role;
import org.aliquot.reports.CohortReport;
import org.aliquot.reports.MemberRow;
import org.aliquot.reports.TaughtClasses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has handed in has done the work, and what it came to is told in points, and only once it is known. */
class HandedInIT extends PlatformTest {

    private static final String FILE = "marks.json";

    @Autowired
    private Marking marking;

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ExamCopies copies;

    @Autowired
    private Exams listed;

    @Autowired
    private DueWork due;

    @Autowired
    private CohortReport report;

    @Autowired
    private TaughtClasses classes;

    @Autowired
    private CourseStandings standings;

    private Person learner;
    private Person marker;
    private String cohort;
    private Made exam;

    @BeforeEach
    void anExamWithAWrittenAnswer() {
        learner = learner();
        marker = person(Role.INSTRUCTOR);
        cohort = cohort(marker, learner);
        exam = new WrittenExam(desk, listed, copies).made(marker.id());
    }

    @AfterEach
    void leavesNoRule() {
        jdbc.sql("delete from completion_rule").update();
    }

    @Test
    void theWorkIsDoneBeforeItIsMarked() {
        assigned(today());
        assertThat(titles()).hasSize(1);
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");

        Await.until("the work done", () -> titles().isEmpty());
        assertThat(classes.due(marker.id(), 10))
                .singleElement()
                .satisfies(soon -> assertThat(soon.done()).isEqualTo(1));
        assertThat(classes.of(marker.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.here()).as("studied lately").isEqualTo(1));
        clockForward(Duration.ofDays(1));
        assertThat(member().overdue()).isZero();
        assertThat(member().lastActivity()).isNotNull();
        assertThat(outcomes(attempt)).as("and there is no result").isZero();

        marked(5, 5);
        awaitOutcome(attempt);
        assertThat(waiting(attempt)).isZero();
        assertThat(titles()).isEmpty();
    }

    @Test
    void aCourseThatAsksForAScoreCountsPoints() {
        marker.api()
                .put(
                        "/authoring/courses/mlt/completion-rule",
                        "{\"lessons\": false, \"quizzes\": \"none\", \"exam\": \"" + exam.key()
                                + "\", \"examScore\": 80, \"version\": 0}")
                .requireStatus(200);
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        marked(5, 2);

        Await.until(
                "85 % of the points",
                () -> requireNonNull(standings.of(learner.id(), List.of("mlt")).get("mlt"))
                                .completedAt()
                        != null);
    }

    @Test
    void transcriptsAndReportsTellPoints() {
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        marked(5, 2);
        awaitOutcome(attempt);

        assertThat(page("/records/transcript")).contains("1.7 of 2 points").doesNotContain("1 of 2 right");
        assertThat(marker.api()
                        .get("/reports/sittings?exam=" + exam.key())
                        .requireStatus(200)
                        .json()
                        .toString())
                .contains("0.85");
    }

    @Test
    void aHeldAnswerThatPeopleMarkChangesNoFigureAndTakesTheResultBack() {
        int number = listed.exam(exam.key()).orElseThrow().number();
        copies.change(
                exam.key(),
                number,
                new ExamRules("Timed", 1, 1, 80, false, false, Map.of(), List.of("mlt")),
                marker.id());
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"" + exam.key() + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        jdbc.sql("update attempt set late_answers = 'hold' where id = :id")
                .param("id", UUID.fromString(attempt))
                .update();
        clockForward(Duration.ofSeconds(70));
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/2",
                        "{\"lease\": 1, \"revision\": 1, \"response\": {\"text\": \"Late.\"}, \"givenMs\": 50000}")
                .requireStatus(200);
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        awaitOutcome(attempt);
        assertThat(page("/attempts/" + attempt + "/result"))
                .contains("an instructor decides whether it counts.")
                .doesNotContain("right without it");
        assertThat(page("/records/transcript")).contains("Not passed");

        marker.api()
                .post("/attempts/" + attempt + "/held-answers", "{\"count\": true, \"reason\": \"A switch was down\"}")
                .requireStatus(200);
        Await.until("the result is taken back", () -> outcomes(attempt) == 0);
        assertThat(waiting(attempt)).isEqualTo(1);
        assertThat(page("/attempts/" + attempt + "/result"))
                .contains("Waiting for a score")
                .doesNotContain("right without it");
        assertThat(page("/records/transcript")).doesNotContain("Not passed");

        marked(5, 5);
        awaitOutcome(attempt);
        assertThat(page("/attempts/" + attempt + "/result")).contains("1 of 2 points");
    }

    @Test
    void whatAnExamKeepsBackIsNotInTheFileOfOnesOwnDataEither() throws IOException, InterruptedException {
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        marked(5, 2);
        awaitOutcome(attempt);
        assertThat(own()).contains("Good so far.");

        UUID answer = jdbc.sql("select id from written_answer where attempt_id = :id")
                .param("id", UUID.fromString(attempt))
                .query(UUID.class)
                .single();
        ToMark shown = marking.open(WrittenExam.staff(marker), answer).orElseThrow();
        marking.change(
                WrittenExam.staff(marker),
                answer,
                new Marks(List.of(5, 5), "Very good."),
                "Too strict",
                shown.settledAt());
        assertThat(own()).as("what counts, alone").contains("Very good.").doesNotContain("Good so far.");

        marker.api()
                .put("/exams/" + exam.key() + "/admission", "{\"feedback\": \"never\", \"markers\": 1, \"version\": 0}")
                .requireStatus(200);
        assertThat(own()).doesNotContain("Very good.").contains(attempt);
        assertThat(marking.open(WrittenExam.staff(marker), answer).orElseThrow().remarkIsRead())
                .as("the marker is told")
                .isFalse();
    }

    @Test
    void theQuestionsSayWhatTheResultSays() {
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        String review = "/attempts/" + attempt + "/review?show=all";
        assertThat(page(review)).contains("Waiting for a score").doesNotContain("of 2 right");
        marked(5, 2);
        assertThat(page(review)).contains("1.7 of 2 points").doesNotContain("of 2 right");
    }

    @Test
    void thePageOfTheExamSaysThatPeopleMark() {
        assertThat(page("/practice/" + exam.key()))
                .contains("once people have scored what you wrote")
                .contains("It leaves out 1 question that a person would have to score")
                .doesNotContain("How many you got right");
    }

    @Test
    void theAnswersOfAQuestionThatPeopleMarkAreNotSaidToBeMissing() {
        assertThat(marker.api()
                        .get(site() + "/teach/items/" + exam.written() + "/answers")
                        .raw()
                        .body())
                .contains("People score this question")
                .doesNotContain("No answers yet");
    }

    private List<String> titles() {
        return due.of(learner.id()).stream().map(DueItem::title).toList();
    }

    private MemberRow member() {
        return report.of(WrittenExam.staff(marker), UUID.fromString(cohort))
                .orElseThrow()
                .getFirst();
    }

    private void assigned(LocalDate day) {
        jdbc.sql("""
                        insert into cohort_assignment (id, cohort_id, kind, ref, due_on, closes, tutor, late_answers)
                        values (:id, :cohort, 'exam', :exam, :day, false, true, 'count')
                        """)
                .param("id", UUID.randomUUID())
                .param("cohort", UUID.fromString(cohort))
                .param("exam", exam.key())
                .param("day", day)
                .update();
    }

    private void marked(int names, int says) {
        UUID answer = marking.next(WrittenExam.staff(marker), exam.key(), exam.written())
                .orElseThrow();
        assertThat(marking.mark(WrittenExam.staff(marker), answer, new Marks(List.of(names, says), "Good so far.")))
                .isEqualTo(new MarkResult.Kept(true));
    }

    private String page(String path) {
        return learner.api().get(site() + path).raw().body();
    }

    private int outcomes(String attempt) {
        return count("exam_outcome", attempt);
    }

    private int waiting(String attempt) {
        return count("exam_handed_in", attempt);
    }

    private int count(String table, String attempt) {
        return jdbc.sql("select count(*) from " + table + " where attempt_id = :id")
                .param("id", UUID.fromString(attempt))
                .query(Integer.class)
                .single();
    }

    /** The marks in the file of one's own data. */
    private String own() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site() + "/api/v1/me/export"))
                .header("Authorization", "Bearer " + learner.api().token())
                .build();
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (ZipInputStream files = new ZipInputStream(answer.body())) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                if (entry.getName().equals(FILE)) {
                    return new String(files.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + FILE);
    }
}

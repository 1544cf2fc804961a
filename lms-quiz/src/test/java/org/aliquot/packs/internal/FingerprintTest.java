package org.aliquot.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Blueprint;
import org.aliquot.examplan.Delivery;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.LateAnswers;
import org.aliquot.examplan.Mode;
import org.aliquot.examplan.ReviewPolicy;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.lesson.FactKind;
import org.aliquot.lesson.LessonContent;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.packfile.PackCourse;
import org.aliquot.prose.Fact;
import org.aliquot.question.CasePart;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.FamilyContent;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Level;
import org.aliquot.question.OptionContent;
import org.aliquot.question.SingleTask;
import org.aliquot.question.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The hashes of every version since the first, to the letter: where one of these changes, every installation makes a new version of
 * all its questions at its next load, or tells its authors of conflicts that are none.
 */
class FingerprintTest {

    private static final Area AREA = new Area("HEME", "Hematology", 20, 25.5, List.of("t-anemia", "t-clot"));

    @Test
    void ofAQuestion() {
        assertThat(Fingerprint.of(question(single(), null)))
                .isEqualTo("12abd2d21b675730fd4d1c70208f4160bde087e5d67d4862d3bc1602d5332526");
    }

    @Test
    void ofAQuestionWhoseNumbersAreDrawn() {
        assertThat(Fingerprint.of(question(single(), family(null))))
                .isEqualTo("e2e85f40f40576975d73776b4eccf94b56beec2b2dc88a445c8f4a806838bd68");
    }

    @Test
    void ofAQuestionThatShowsSomeOfItsOptions() {
        assertThat(Fingerprint.of(question(single(), family(2))))
                .isEqualTo("4a7b36984c6693df1f760d60364ca6f42d226ee88a0735ca675aea529204cda8");
    }

    @Test
    void ofAQuestionWhoseTaskIsDrawn() {
        assertThat(Fingerprint.of(question(chart(), null)))
                .isEqualTo("3de3fabe30ebc7c08d8b80ee2b36d906f926c012eb7ed7fe38bf7e0edbbdf2c2");
    }

    @Test
    void ofAQuestionThatAsksForMarksInAField() {
        assertThat(Fingerprint.of(question(marks(), null)))
                .isEqualTo("ae26297aadcf77caf0533dba85f08b3bfd6aa04472cc229a9084e1411e877164");
    }

    @Test
    void ofALesson() {
        assertThat(Fingerprint.of(lesson()))
                .isEqualTo("b98bb4cf805a66d412d829cd28fa09801a1618c399b3b68988363fd1b3f90aff");
    }

    @Test
    void ofACourse() {
        assertThat(Fingerprint.of(course()))
                .isEqualTo("3443ccbd18a9b0b63927709768429879da1a3b5241b2ee44ff9c16b0a259d3a2");
    }

    @Test
    void ofAnExam() {
        assertThat(Fingerprint.of(exam()))
                .isEqualTo("93c89639771eaee29fc2b707c20099609787302c094acaed891fc2c3835c03d3");
    }

    @Test
    void ofABlueprint() {
        assertThat(Fingerprint.of(blueprint()))
                .isEqualTo("2975594a21ad41edbc0182ab4aadf12945b55acbeb88b877818b6f18be8ff6bb");
    }

    @Test
    void ofAFact() {
        assertThat(Fingerprint.of(fact()))
                .isEqualTo("61703b1791b8dfd550e62acc2e8448257ed8c8a3a6b5b11ebbbac8e9ffb5d245");
    }

    static ItemContent question(Task task, @Nullable FamilyContent family) {
        return new ItemContent(
                task,
                new ItemContent.Placement("t-anemia", "heme-02", 1, Level.APPLICATION),
                new ItemContent.Judgment(-0.5, "Two steps"),
                new ItemContent.Texts(
                        "Which falls first: `{{mass}}` µg?",
                        "ferritin-curve",
                        "Stores are used **before** transport.",
                        null,
                        "lesson:heme-02#iron"),
                List.of("A book, p. 3"),
                List.of("heme-q-17"),
                List.of("iron"),
                "own",
                family,
                new CasePart("case-1", 2, "She comes back."));
    }

    static Task single() {
        return new SingleTask(
                List.of(
                        new OptionContent("a", "Ferritin", true, "It falls first.", null),
                        new OptionContent("b", "MCV", false, "It falls late.", "late-marker")),
                true);
    }

    static Task chart() {
        return new ControlChartTask(
                List.of(new ControlChartTask.Level("Low", "5.00", "0.20", "mmol/L")),
                20,
                List.of("1-3s", "2-2s"),
                List.of("2-2s"),
                true,
                null);
    }

    static Task marks() {
        return new FieldMarksTask(List.of("schistocyte"), List.of("target-cell", "teardrop-cell"), 3, 5, true, null);
    }

    static FamilyContent family(@Nullable Integer shown) {
        return new FamilyContent(
                List.of(new FamilyContent.ParameterContent("mass", "1", "9", "0.5", List.of())),
                List.of(new FamilyContent.ValueContent("half", "mass / 2", "1", null, null)),
                List.of("half > 1"),
                shown);
    }

    static LessonContent lesson() {
        return new LessonContent(
                "heme-02",
                "Iron",
                "HEME",
                25,
                "Where iron goes.",
                List.of("Name the stores"),
                List.of("t-anemia"),
                List.of("A book"),
                "# Iron\n\nText with “quotes” and \\ signs.");
    }

    static PackCourse course() {
        return new PackCourse(
                "mlt", "MLT", "All of it.", false, List.of(new PackCourse.Section("First", List.of("heme-02"))));
    }

    static List<Object> exam() {
        ExamSpec spec = new ExamSpec(
                "mock",
                "Mock",
                new ExamSpec.Form(Delivery.FIXED, "board", 50),
                new ExamSpec.Sitting(75, Set.of(Mode.EXAM, Mode.TUTOR), LateAnswers.HOLD, 120),
                new ExamSpec.Outcome(ReviewPolicy.AFTER_FINAL, ScoreScale.TO_999, null),
                List.of(),
                false,
                null,
                List.of("mlt"),
                null,
                List.of("The time is not published."));
        return List.of(spec, List.of(AREA));
    }

    static Blueprint blueprint() {
        return new Blueprint("board", "Board", "Outline", "2026-11-20", List.of(AREA));
    }

    static PathwayFact fact() {
        return new PathwayFact(
                "fee",
                FactKind.EXAM,
                new Fact(
                        "MLT",
                        "Fee",
                        "It costs money.",
                        Fact.Mark.OFFICIAL,
                        "The board",
                        null,
                        null,
                        LocalDate.of(2026, 11, 20),
                        null),
                null);
    }
}

package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.PoolItem;
import org.aliquot.bank.PracticeItem;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.delivery.WrittenExam.Made;
import org.aliquot.examplan.Mode;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people mark is asked only where a result can wait. */
class WrittenNowhereElseIT extends PlatformTest {

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ExamCopies copies;

    @Autowired
    private ItemBank bank;

    @Autowired
    private Exams exams;

    @Autowired
    private FormDrawing drawing;

    @Autowired
    private Adjustments adjustments;

    private Person author;
    private Made exam;

    @BeforeEach
    void anExamWithAWrittenAnswer() {
        author = person(Role.INSTRUCTOR);
        exam = new WrittenExam(desk, exams, copies).made(author.id());
    }

    @Test
    void drawnAssembledPlacementAndAdaptiveExamsDrawNone() {
        assertThat(bank.pool(List.of(topic())))
                .extracting(PoolItem::slug)
                .contains(exam.choice())
                .doesNotContain(exam.written());
    }

    @Test
    void practiceAndReviewTakeNone() {
        assertThat(bank.practice(List.of(topic())))
                .extracting(PracticeItem::slug)
                .contains(exam.choice())
                .doesNotContain(exam.written());
    }

    @Test
    void tutorModeWhichAnswersAtOnceLeavesItOut() {
        assertThat(asked(Mode.EXAM)).containsExactly(exam.choice(), exam.written());
        assertThat(asked(Mode.TUTOR)).containsExactly(exam.choice());
    }

    @Test
    void examsWithAScaleRefuseIt() {
        ExamVersion scaled = exams.all().stream()
                .filter(one -> !one.spec().isDrawn() && one.spec().outcome().scale() != ScoreScale.NONE)
                .findFirst()
                .orElse(null);
        ExamVersion lesson = exams.all().stream()
                .filter(one -> !one.spec().isDrawn() && one.spec().lesson() != null)
                .findFirst()
                .orElseThrow();
        for (ExamVersion one : scaled == null ? List.of(lesson) : List.of(scaled, lesson)) {
            assertThat(exams.changeQuestions(one.spec().key(), one.number(), List.of(exam.written()), author.id()))
                    .isInstanceOfSatisfying(
                            QuizChange.Refused.class,
                            refused -> assertThat(refused.reason()).contains("written answer"));
        }
    }

    @Test
    void itsKeyIsNotChangedForEverybody() {
        ItemVersion version = bank.current(List.of(exam.written())).getFirst();
        AdjustmentRequest drop = new AdjustmentRequest(version.id(), null, AdjustmentKind.CREDIT, List.of(), null);
        assertThat(adjustments.make(drop, "Unclear", new Caller(author.id(), Set.of(Role.ADMINISTRATOR))))
                .isInstanceOf(AdjustmentResult.Refused.class);
    }

    private List<String> asked(Mode mode) {
        ExamVersion version = exams.exam(exam.key()).orElseThrow();
        var form = (FormDrawing.Form.Ready) drawing.draw(version, author.id(), mode, 7);
        return form.items().stream()
                .map(item -> bank.version(item.version()).slug())
                .toList();
    }

    private static String topic() {
        return "mlt-hema-microcytic-anemia";
    }
}

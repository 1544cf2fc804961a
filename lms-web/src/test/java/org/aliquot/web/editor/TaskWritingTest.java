package org.aliquot.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.question.AntibodyPanelTask;
import org.aliquot.question.ClozeTask;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.HotspotTask;
import org.aliquot.question.ItemType;
import org.aliquot.question.LabelledText;
import org.aliquot.question.MatchingTask;
import org.aliquot.question.MultipleTask;
import org.aliquot.question.NumericTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.OrderingTask;
import org.aliquot.question.Task;
import org.aliquot.question.TextTask;
import org.aliquot.question.WrittenTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaskWritingTest {

    @Test
    void aNumberThatCannotBeReadIsNotReplacedByTheUsualOne() {
        assertThat(typed("x99").cells()).isZero();
        assertThat(typed("-3").cells()).isEqualTo(-3);
        assertThat(typed("eleven").cells()).isZero();
        assertThat(typed("").cells()).isEqualTo(11);
    }

    private static AntibodyPanelTask typed(String cells) {
        return new LabForm("K", cells, "3", true, false, false, null, null, null, null, null, null, null, null, null)
                .panel();
    }

    private static final List<OptionContent> OPTIONS = List.of(
            new OptionContent("a", "A", true, "Why.", null), new OptionContent("b", "B", false, "Why.", "mixed-up"));

    static Stream<Task> tasks() {
        return Stream.of(
                new MultipleTask(OPTIONS, true, 1, false),
                new OrderingTask(List.of(new LabelledText("wash", "Wash"), new LabelledText("read", "Read")), true),
                new MatchingTask(
                        List.of(
                                new MatchingTask.Source("blue", "Light blue", "citrate", "It binds calcium."),
                                new MatchingTask.Source("red", "Red", "none", "It lets blood clot.")),
                        List.of(
                                new LabelledText("citrate", "Citrate"),
                                new LabelledText("none", "No additive"),
                                new LabelledText("spare", "Heparin")),
                        true),
                new NumericTask("12.5", "2 %", List.of(new NumericTask.Unit("g/dL", "1")), 3, true),
                new AntibodyPanelTask(List.of("Fya", "K"), 12, 3, true, false, true, null),
                new ControlChartTask(
                        List.of(new ControlChartTask.Level("Level 1", "5.00", "0.10", "mmol/L")),
                        20,
                        List.of("1-2s", "1-3s", "2-2s"),
                        List.of("1-3s", "none"),
                        false,
                        null),
                new DifferentialTask(Map.of("neutrophil", 60, "lymphocyte", 40), 5, 50, null),
                new FieldMarksTask(
                        List.of("schistocyte", "helmet-cell"),
                        List.of("target-cell", "teardrop-cell"),
                        2,
                        6,
                        false,
                        null),
                new FieldCountTask(
                        List.of(
                                new FieldCountTask.Counter(List.of("platelet", "giant-platelet"), 0, 12),
                                new FieldCountTask.Counter(List.of("eosinophil"), 1, 3)),
                        List.of("stain-precipitate", "basophil"),
                        4,
                        "10 %",
                        "20000",
                        "/µL",
                        List.of(),
                        false,
                        null),
                new FieldCountTask(
                        List.of(new FieldCountTask.Counter(List.of("urine-red-cell"), 0, 18)),
                        List.of(),
                        1,
                        "1",
                        "1",
                        null,
                        List.of(
                                new FieldCountTask.Grade("0-2/HPF", "0", "2"),
                                new FieldCountTask.Grade("a = b", "2.5", "10"),
                                new FieldCountTask.Grade("many", "10.5", null)),
                        true,
                        null),
                new TextTask(List.of("ferritin", "serum ferritin"), true),
                new ClozeTask(
                        List.of(
                                new ClozeTask.Gap("g1", List.of("low"), List.of("low", "high"), null),
                                new ClozeTask.Gap("g2", List.of("80"), List.of(), "1")),
                        false),
                new HotspotTask(
                        List.of(
                                new HotspotTask.Place("n", "Lobed nucleus", "ellipse 20 30 5 5", true),
                                new HotspotTask.Place("r", "Pale disc", "box 60 60 10 10", false)),
                        true),
                new WrittenTask(
                        List.of(
                                new WrittenTask.Criterion("Names hemolysis", 2),
                                new WrittenTask.Criterion("Names the sample", 0, "two"),
                                new WrittenTask.Criterion("Says why potassium rises", 3)),
                        "The sample is hemolyzed.\n\nPotassium leaves the red cells.",
                        120));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void losesNothingBetweenTheBankAndTheForm(Task task) {
        assertThat(TaskWriting.task(TaskWriting.form(task), task.options(), true, task))
                .isEqualTo(task);
    }

    @Test
    void aCounterWhoseKindIsNotChosenYetKeepsItsNumbers() {
        CountForm.Row row = new CountForm.Row("", "x", "9");
        CountForm counts = new CountForm(List.of(row), null, "3", "1", null, null, null);

        FieldCountTask task = counts.task(true);

        assertThat(task.counters()).containsExactly(new FieldCountTask.Counter(List.of(), 0, 9));
        assertThat(CountForm.of(task)
                        .with(Map.of("counters[0].fewest", "x"))
                        .counters()
                        .getFirst())
                .isEqualTo(row);
    }

    @Test
    void namesNewStepsSoThatTheirIdsDoNotTellTheOrder() {
        List<PartForm> typed = Stream.of("Label", "Spin", "Separate", "Pour off", "Test")
                .map(text -> PartForm.of("", text, "", ""))
                .toList();
        OrderingTask task = (OrderingTask) TaskWriting.task(form(ItemType.ORDERING, typed), List.of(), true, null);

        assertThat(task.shuffled())
                .doesNotHaveDuplicates()
                .isNotEqualTo(task.shuffled().stream().sorted().toList());
    }

    @Test
    void keepsOneTargetForSourcesThatShareIt() {
        List<PartForm> typed =
                List.of(PartForm.of("", "Lavender", "EDTA", "Why."), PartForm.of("", "Pink", "EDTA", "Why."));
        MatchingTask task = (MatchingTask) TaskWriting.task(form(ItemType.MATCHING, typed), List.of(), true, null);

        assertThat(task.targets()).extracting(LabelledText::text).containsExactly("EDTA");
        assertThat(task.sources())
                .extracting(MatchingTask.Source::target)
                .containsOnly(task.targets().getFirst().id());
    }

    @Test
    void findsTheRowThatAProblemIsAbout() {
        List<PartForm> typed = List.of(PartForm.EMPTY, PartForm.of("", "Pink", "", "Why."));
        TaskForm form = form(ItemType.MATCHING, typed);

        assertThat(TaskFields.field("sources[0].target", form)).isEqualTo("task.parts[1].other");
        assertThat(TaskFields.field("targets[0].text", form)).isEqualTo("task.parts");
        assertThat(TaskFields.field("value", form)).isEqualTo("task.value");
    }

    private static TaskForm form(ItemType type, List<PartForm> parts) {
        return new TaskForm(type.word(), parts, null, null, null, null, true, null, null, null, null, null, null, null);
    }
}

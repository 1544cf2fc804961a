package org.aliquot.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.bank.TaskView;
import org.aliquot.catalog.Exhibit;
import org.aliquot.lab.CellClass;
import org.aliquot.lab.ControlChart;
import org.aliquot.lab.WestgardRule;
import org.aliquot.prose.Prose;
import org.aliquot.question.AntibodyPanelTask;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.ControlChartTask.Level;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.Task;
import org.aliquot.response.Credit;
import org.aliquot.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Panels, charts and films as they are drawn for attempts. */
class LabTasksTest {

    private static final int SEEDS = 200;
    private static final JsonMapper JSON = new JsonMapper();
    private static final TaskRendering RENDERING = new TaskRendering(new Prose(), new FieldPictures(() -> 1));

    /** All that a learner's page may be told of a panel, a chart or a film. */
    private static final Set<String> FIELDS = Set.of(
            "antigens",
            "id",
            "html",
            "system",
            "phases",
            "cells",
            "number",
            "rh",
            "reactions",
            "autocontrol",
            "checkCells",
            "levels",
            "name",
            "mean",
            "sd",
            "unit",
            "runs",
            "value",
            "z",
            "marking");

    private static final List<Level> LEVELS =
            List.of(new Level("Level 1", "92", "2.3", "mg/dL"), new Level("Level 2", "286", "6.1", "mg/dL"));

    static Stream<Task> tasks() {
        return Stream.of(
                new AntibodyPanelTask(List.of("K"), 11, 3, false, false, true, null),
                new AntibodyPanelTask(List.of("Fya"), 11, 3, true, true, true, null),
                new AntibodyPanelTask(List.of("E", "Jka"), 14, 3, true, false, true, null),
                new AntibodyPanelTask(List.of("D"), 8, 4, true, false, false, null),
                new ControlChartTask(
                        LEVELS.subList(0, 1), 20, rules(), List.of("1-3s", "2-2s", "4-1s", "10-x"), true, null),
                new ControlChartTask(LEVELS, 16, rules(), List.of("R-4s", "2-2s", "4-1s", "none"), true, null),
                new ControlChartTask(LEVELS, 12, rules(), List.of("none"), false, null),
                new DifferentialTask(Map.of("neutrophil", 58, "lymphocyte", 32, "monocyte", 10), 0, 100, null),
                new DifferentialTask(
                        Map.of("band", 40, "metamyelocyte", 30, "myelocyte", 20, "blast", 10), 12, 50, null),
                new DifferentialTask(
                        Map.of("reactive-lymphocyte", 50, "eosinophil", 30, "basophil", 20), 100, 50, null));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void itsOwnAnswerEarnsThePointOnEverySeed(Task task) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Task given = task.given(seed);
            Response right = given.modelAnswer();
            assertThat(given.answeredBy()).isEqualTo(given.rule().kinds());
            assertThat(given.rule().mark(right).credit()).as("seed " + seed).isEqualTo(Credit.FULL);
            assertThat(RENDERING.parts(given, right))
                    .as("seed " + seed)
                    .isNotEmpty()
                    .allMatch(part -> part.right());
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void theSameSeedGivesTheSameQuestionAndAnotherOneAnother(Task task) {
        String first = shown(task.given(7)).toString();
        assertThat(shown(task.given(7))).hasToString(first);
        assertThat(shown(task.given(8)).toString()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void nothingOfTheKeyIsShown(Task task) {
        for (long seed = 0; seed < 20; seed++) {
            TaskView view = shown(task.given(seed));
            JsonNode panel = JSON.valueToTree(view.panel());
            assertThat(FIELDS).containsAll(fields(panel));
            String told = (view.drawings().stream().map(LabTasksTest::text).toList() + panel.toString())
                    .toLowerCase(Locale.ROOT);
            assertThat(names()).noneMatch(told::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void whatCanBeChosenDoesNotDependOnTheSeed(Task task) {
        assertThat(shown(task.given(1)).options())
                .isEqualTo(shown(task.given(2)).options());
    }

    @Test
    void aChartThatRejectsNothingSaysWhichRunsWarn() {
        ControlChartTask question = new ControlChartTask(LEVELS, 16, rules(), List.of("1-2s", "none"), true, null);
        Set<String> said = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            var task = (ControlChartTask) question.given(seed);
            String runs = beyondTwo(task.chart());
            String why = RENDERING.parts(task, null).getFirst().rationale();
            said.add(why.replaceAll("[0-9, ]", ""));
            assertThat(why).as("seed " + seed).contains(runs.isEmpty() ? "No result" : "run " + runs + ".");
        }
        assertThat(said).as("charts with and without a warning").hasSize(2);
    }

    private static String beyondTwo(ControlChart chart) {
        return IntStream.rangeClosed(1, chart.runs().size())
                .filter(run -> IntStream.range(0, chart.levels().size())
                        .anyMatch(level -> chart.z(run, level).abs().compareTo(BigDecimal.TWO) > 0))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static TaskView shown(Task task) {
        return RENDERING.view(task);
    }

    private static String text(Exhibit drawing) {
        return drawing.title() + drawing.description() + drawing.svg();
    }

    /** What cells and rules are called: it is for the learner to say. */
    private static List<String> names() {
        return Stream.concat(
                        Arrays.stream(CellClass.values()).map(CellClass::title),
                        Arrays.stream(WestgardRule.values()).map(WestgardRule::label))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.length() > 3)
                .toList();
    }

    private static List<String> rules() {
        return List.of("1-2s", "1-3s", "2-2s", "R-4s", "4-1s", "10-x");
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> names = new TreeSet<>(node.propertyNames());
        node.forEach(child -> names.addAll(fields(child)));
        return names;
    }
}

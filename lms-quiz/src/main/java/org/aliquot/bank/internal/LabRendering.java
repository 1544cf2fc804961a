package org.aliquot.bank.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.OutlinedObject;
import org.aliquot.bank.PanelView.Antigram;
import org.aliquot.bank.PanelView.Chart;
import org.aliquot.bank.PanelView.Film;
import org.aliquot.bank.TaskView;
import org.aliquot.catalog.Exhibit;
import org.aliquot.lab.Antigen;
import org.aliquot.lab.CellClass;
import org.aliquot.lab.CellReaction;
import org.aliquot.lab.ControlChart;
import org.aliquot.lab.ControlLevel;
import org.aliquot.lab.CountLimits;
import org.aliquot.lab.PanelCell;
import org.aliquot.lab.Phase;
import org.aliquot.lab.RuleOut;
import org.aliquot.lab.TestedPanel;
import org.aliquot.lab.Violation;
import org.aliquot.lab.Westgard;
import org.aliquot.lab.WestgardRule;
import org.aliquot.microscope.SearchField;
import org.aliquot.question.AntibodyPanelTask;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.FieldMarksTask.Place;
import org.aliquot.response.Point;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/** Shows panels, charts and films, and what was made of them. */
final class LabRendering {

    private static final int EVERY = 4;

    private LabRendering() {}

    static TaskView view(AntibodyPanelTask task, TaskView view) {
        TestedPanel tested = task.panel();
        List<Phase> phases = tested.reactions().phases();
        List<Antigram.Row> rows = new ArrayList<>();
        for (PanelCell cell : tested.panel().cells()) {
            rows.add(new Antigram.Row(
                    cell.number(),
                    cell.rh().label(),
                    cell.antigens().stream().map(Antigen::plainName).toList(),
                    grades(tested.reactions().cells().get(cell.number() - 1), phases)));
        }
        Antigram panel = new Antigram(
                Arrays.stream(Antigen.values())
                        .map(antigen -> new Antigram.Column(
                                antigen.plainName(),
                                html(antigen),
                                antigen.system().title()))
                        .toList(),
                phases.stream().map(Phase::title).toList(),
                rows,
                grades(tested.reactions().autocontrol(), phases),
                grade(tested.reactions().checkCells()));
        return view.showing(panel, List.of());
    }

    static TaskView view(ControlChartTask task, TaskView view) {
        ControlChart chart = task.chart();
        List<OptionView> options =
                task.named().stream().map(id -> new OptionView(id, rule(id))).toList();
        String title = "Levey-Jennings chart";
        Chart data = new Chart(chart.levels().stream().map(LabRendering::level).toList(), runs(chart), task.mark());
        return view.withOptions(options)
                .showing(data, List.of(new Exhibit("", chart.svg(title), title, chart.description())));
    }

    static TaskView view(DifferentialTask task, TaskView view, FieldPictures fields) {
        List<OptionView> options = Arrays.stream(CellClass.values())
                .map(cell -> new OptionView(cell.id(), cell.title()))
                .toList();
        return view.withOptions(options).showing(new Film(task.film().leukocytes()), fields.of(task));
    }

    /** Each cell of the film by its class. */
    static List<OutlinedObject> outlined(DifferentialTask task) {
        List<OutlinedObject> outlined = new ArrayList<>();
        List<SearchField> fields = task.fields();
        for (int i = 0; i < fields.size(); i++) {
            for (SearchField.Spot spot : fields.get(i).spots()) {
                outlined.add(new OutlinedObject(
                        DifferentialTask.counted(spot.kind()).title(), i + 1, thin(new Place("", spot).corners())));
            }
        }
        return outlined;
    }

    /** A film has a hundred cells, all of them round. */
    private static List<Point> thin(List<Point> corners) {
        return IntStream.iterate(0, i -> i < corners.size(), i -> i + EVERY)
                .mapToObj(corners::get)
                .toList();
    }

    static List<AnswerPart> parts(AntibodyPanelTask task, @Nullable Response response) {
        Set<String> named = response instanceof Response.Antibodies work ? work.antibodies() : Set.of();
        Set<String> crossed = response instanceof Response.Antibodies work ? work.crossedOut() : Set.of();
        List<RuleOut> excluded = task.panel().ruledOut();
        Set<String> ruledOut =
                excluded.stream().map(out -> out.antigen().plainName()).collect(Collectors.toCollection(TreeSet::new));
        String why = "Ruled out by nonreactive cells: "
                + excluded.stream().map(LabRendering::reason).collect(Collectors.joining("; ")) + ".";
        AnswerPart antibodies = new AnswerPart(
                "Antibodies",
                named.isEmpty() ? null : names(named, "anti-"),
                names(task.antibodies(), "anti-"),
                named.equals(Set.copyOf(task.antibodies())),
                task.work() ? "" : why);
        if (!task.work()) {
            return List.of(antibodies); // crossing out is a help then, and is not judged
        }
        return List.of(
                antibodies,
                new AnswerPart(
                        "Crossed out",
                        crossed.isEmpty() ? null : names(crossed, ""),
                        names(ruledOut, ""),
                        crossed.equals(ruledOut),
                        why));
    }

    static List<AnswerPart> parts(ControlChartTask task, @Nullable Response response) {
        Response.Reading reading = response instanceof Response.Reading given ? given : null;
        Optional<Violation> found = task.rejection();
        String key = found.map(violation -> violation.rule().label()).orElse(ControlChartTask.NONE);
        String option = reading == null ? null : reading.option();
        List<AnswerPart> parts = new ArrayList<>();
        parts.add(new AnswerPart(
                "Broken rule",
                option == null ? null : rule(option),
                rule(key),
                key.equals(option),
                found.isPresent() ? "" : warnings(task.chart())));
        if (task.mark() && found.isPresent()) {
            Set<Integer> runs = reading == null ? Set.of() : reading.runs();
            List<Integer> expected = found.get().runs();
            parts.add(new AnswerPart(
                    "Runs",
                    runs.isEmpty() ? null : numbers(runs),
                    numbers(expected),
                    runs.equals(Set.copyOf(expected)),
                    ""));
        }
        return parts;
    }

    /** Why a chart rejects nothing. */
    private static String warnings(ControlChart chart) {
        String runs = Westgard.broken(chart, Set.of(WestgardRule.ONE_2S)).stream()
                .map(violation -> String.valueOf(violation.at()))
                .distinct()
                .collect(Collectors.joining(", "));
        return runs.isEmpty()
                ? "No result lies beyond 2 SD, and no rule that rejects is broken."
                : "Beyond 2 SD: run " + runs + ". That warns; no rule that rejects is broken.";
    }

    static List<AnswerPart> parts(DifferentialTask task, @Nullable Response response, Map<String, Boolean> right) {
        Map<String, Integer> counted = response instanceof Response.Counts(var counts) ? counts : Map.of();
        Map<CellClass, Integer> shown = task.counts();
        List<AnswerPart> parts = new ArrayList<>();
        for (CellClass cell : CellClass.values()) {
            int there = shown.getOrDefault(cell, 0);
            if (there > 0 || counted.containsKey(cell.id())) {
                Integer given = counted.get(cell.id());
                parts.add(new AnswerPart(
                        cell.title(),
                        given == null ? null : given.toString(),
                        String.valueOf(there),
                        there == 0 ? given == null || given == 0 : right.getOrDefault(cell.id(), false),
                        limits(cell, there, task.cells())));
            }
        }
        return parts;
    }

    /** How far another film of the same blood might be off by chance alone. */
    private static String limits(CellClass cell, int there, int of) {
        if (!cell.isLeukocyte() || there == 0) {
            return "";
        }
        CountLimits chance = CountLimits.of(there, of);
        return "With %d cells counted, the true percentage may be %d%% to %d%% (95%% limits)."
                .formatted(of, chance.low(), chance.high());
    }

    private static List<List<Chart.Result>> runs(ControlChart chart) {
        return IntStream.rangeClosed(1, chart.runs().size())
                .mapToObj(run -> IntStream.range(0, chart.levels().size())
                        .mapToObj(level -> new Chart.Result(
                                chart.result(run, level).toPlainString(),
                                chart.z(run, level).toPlainString()))
                        .toList())
                .toList();
    }

    private static Chart.Level level(ControlLevel level) {
        return new Chart.Level(
                level.name(), level.mean().toPlainString(), level.sd().toPlainString(), level.unit());
    }

    private static List<String> grades(CellReaction reaction, List<Phase> phases) {
        return phases.stream()
                .map(phase -> grade(reaction.grades().getOrDefault(phase, 0)))
                .toList();
    }

    private static String grade(int grade) {
        return grade == 0 ? "0" : grade + "+";
    }

    private static String html(Antigen antigen) {
        return antigen.superscript().isEmpty()
                ? antigen.base()
                : antigen.base() + "<sup>" + antigen.superscript() + "</sup>";
    }

    private static String names(Collection<String> plainNames, String before) {
        return plainNames.stream()
                .flatMap(name -> Antigen.named(name).stream())
                .sorted()
                .map(antigen -> before + html(antigen))
                .collect(Collectors.joining(", "));
    }

    private static String reason(RuleOut out) {
        String cells = out.cells().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return html(out.antigen()) + " by cell " + cells;
    }

    /** {@code 1-3s} as it is printed: what follows the hyphen is a subscript. */
    private static String rule(String id) {
        if (id.equals(ControlChartTask.NONE)) {
            return "No run is rejected";
        }
        int hyphen = id.indexOf('-');
        return id.substring(0, hyphen) + "<sub>" + id.substring(hyphen + 1) + "</sub>";
    }

    private static String numbers(Collection<Integer> runs) {
        return runs.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}

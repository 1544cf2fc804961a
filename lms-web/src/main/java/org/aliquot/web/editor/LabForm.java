package org.aliquot.web.editor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.microscope.Atlas;
import org.aliquot.question.AntibodyPanelTask;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.FieldTask;
import org.aliquot.question.Task;
import org.aliquot.question.TypedFields;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn for a question about a panel, a control chart, a blood film or a field, as it was typed.
 *
 * @param cells rows of the panel, or leukocytes to be counted
 * @param work whether crossing out, or marking runs, counts
 * @param levels a line for each control: {@code Level 1 = 5.0 0.2 mmol/L}
 * @param percents a line for each class of cell: {@code neutrophil = 58}
 * @param shows what a field shows at the pointer
 * @param search what is to be marked in one
 * @param count what is counted in some
 */
public record LabForm(
        String antibodies,
        String cells,
        String strength,
        Boolean dosage,
        Boolean ficin,
        Boolean work,
        String levels,
        String runs,
        String rules,
        String faults,
        String percents,
        String nucleated,
        String shows,
        SearchForm search,
        CountForm count) {

    public LabForm(
            @Nullable String antibodies,
            @Nullable String cells,
            @Nullable String strength,
            @Nullable Boolean dosage,
            @Nullable Boolean ficin,
            @Nullable Boolean work,
            @Nullable String levels,
            @Nullable String runs,
            @Nullable String rules,
            @Nullable String faults,
            @Nullable String percents,
            @Nullable String nucleated,
            @Nullable String shows,
            @Nullable SearchForm search,
            @Nullable CountForm count) {
        this.antibodies = TypedText.of(antibodies);
        this.cells = TypedText.of(cells);
        this.strength = TypedText.of(strength);
        this.dosage = Boolean.TRUE.equals(dosage);
        this.ficin = Boolean.TRUE.equals(ficin);
        this.work = Boolean.TRUE.equals(work);
        this.levels = TypedText.of(levels);
        this.runs = TypedText.of(runs);
        this.rules = TypedText.of(rules);
        this.faults = TypedText.of(faults);
        this.percents = TypedText.of(percents);
        this.nucleated = TypedText.of(nucleated);
        this.shows = TypedText.of(shows);
        this.search = Objects.requireNonNullElseGet(search, SearchForm::usual);
        this.count = Objects.requireNonNullElseGet(count, CountForm::usual);
    }

    /** What stands in a new question, so that there is something to see and to change. */
    static LabForm usual() {
        return new LabForm(
                "Fya",
                null,
                "3",
                true,
                false,
                false,
                "Level 1 = 5.00 0.10 mmol/L\nLevel 2 = 15.00 0.30 mmol/L",
                "20",
                "1-2s, 1-3s, 2-2s, R-4s, 4-1s, 10-x",
                "1-3s, 2-2s, R-4s, none",
                "neutrophil = 58\nlymphocyte = 30\nmonocyte = 8\neosinophil = 4",
                "0",
                "",
                null,
                null);
    }

    static LabForm of(Task task) {
        return switch (task) {
            case AntibodyPanelTask panel ->
                new LabForm(
                        String.join(", ", panel.antibodies()),
                        "" + panel.cells(),
                        "" + panel.strength(),
                        panel.dosage(),
                        panel.ficin(),
                        panel.work(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case ControlChartTask chart ->
                new LabForm(
                        null,
                        null,
                        null,
                        null,
                        null,
                        chart.mark(),
                        chart.levels().stream()
                                .map(level ->
                                        level.name() + " = " + level.mean() + " " + level.sd() + " " + level.unit())
                                .collect(Collectors.joining("\n")),
                        "" + chart.runs(),
                        String.join(", ", chart.rules()),
                        String.join(", ", chart.faults()),
                        null,
                        null,
                        null,
                        null,
                        null);
            case DifferentialTask film ->
                new LabForm(
                        null,
                        "" + film.cells(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new TreeMap<>(film.percents())
                                .entrySet().stream()
                                        .map(share -> share.getKey() + " = " + share.getValue())
                                        .collect(Collectors.joining("\n")),
                        "" + film.nucleatedRedCells(),
                        null,
                        null,
                        null);
            case FieldTask field -> field(field.shows(), null, null);
            case FieldMarksTask marks -> field(null, SearchForm.of(marks), null);
            case FieldCountTask count -> field(null, null, CountForm.of(count));
            default -> usual();
        };
    }

    private static LabForm field(@Nullable String shows, @Nullable SearchForm search, @Nullable CountForm count) {
        return new LabForm(
                null, null, null, null, null, null, null, null, null, null, null, null, shows, search, count);
    }

    /** Antigens to choose the first or the second antibody from, by blood group system. */
    public List<ChoiceGroup> antigens(int place) {
        List<String> chosen = words(antibodies);
        String name = place < chosen.size() ? chosen.get(place) : "";
        return AntibodyPanelTask.antigens().entrySet().stream()
                .map(system -> new ChoiceGroup(
                        system.getKey(),
                        system.getValue().stream()
                                .map(antigen -> new Choice(antigen, "anti-" + antigen, antigen.equals(name)))
                                .toList()))
                .toList();
    }

    /** What the atlas has, to choose what the field shows from. */
    public List<ChoiceGroup> kinds() {
        return Atlas.families().stream()
                .map(family -> new ChoiceGroup(
                        family.title(),
                        family.entries().stream()
                                .map(kind -> new Choice(
                                        kind.id(), kind.name(), kind.id().equals(shows)))
                                .toList()))
                .toList();
    }

    AntibodyPanelTask panel() {
        return new AntibodyPanelTask(
                words(antibodies),
                TypedFields.number(cells, 11),
                TypedFields.number(strength, 3),
                dosage,
                ficin,
                work,
                null);
    }

    ControlChartTask chart() {
        return new ControlChartTask(
                TypedFields.levels(levels), TypedFields.number(runs, 20), words(rules), words(faults), work, null);
    }

    DifferentialTask film() {
        return new DifferentialTask(
                TypedFields.shares(percents), TypedFields.number(nucleated, 0), TypedFields.number(cells, 100), null);
    }

    /** The same with what cannot be read in its fields, as it was typed. */
    LabForm with(Map<String, String> typed) {
        return new LabForm(
                antibodies,
                typed.getOrDefault("cells", cells),
                typed.getOrDefault("strength", strength),
                dosage,
                ficin,
                work,
                typed.getOrDefault("levels", levels),
                typed.getOrDefault("runs", runs),
                rules,
                faults,
                typed.getOrDefault("percents", percents),
                typed.getOrDefault("nucleatedRedCells", nucleated),
                shows,
                search.with(typed),
                count.with(typed));
    }

    private static List<String> words(String typed) {
        return Stream.of(typed.split("[,\\s]+"))
                .filter(word -> !word.isBlank())
                .map(word -> word.startsWith("anti-") ? word.substring("anti-".length()) : word)
                .toList();
    }
}

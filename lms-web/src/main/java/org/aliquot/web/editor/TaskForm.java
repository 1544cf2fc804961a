package org.aliquot.web.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.aliquot.question.ItemType;
import org.aliquot.question.TypedFields;
import org.aliquot.question.WrittenTask;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks for, as it stands in the editor, but for options, which all forms have room for.
 *
 * @param type the kind's word
 * @param answers lines: accepted terms of a short text, spare targets of matching
 * @param value the key of a number
 * @param partial whether a part of the answer earns a part of the point
 * @param capitals whether capitals are compared
 * @param drawn numbers behind the question, see {@link FamilyText}; likewise {@code worked}, {@code limits} and {@code shown}
 * @param tell whether the learner is told how many options are right
 */
public record TaskForm(
        String type,
        List<PartForm> parts,
        String answers,
        String value,
        String tolerance,
        String figures,
        Boolean partial,
        Boolean capitals,
        Boolean tell,
        String drawn,
        String worked,
        String limits,
        String shown,
        LabForm lab) {

    private static final int MOST = 12;

    public TaskForm(
            @Nullable String type,
            @Nullable List<PartForm> parts,
            @Nullable String answers,
            @Nullable String value,
            @Nullable String tolerance,
            @Nullable String figures,
            @Nullable Boolean partial,
            @Nullable Boolean capitals,
            @Nullable Boolean tell,
            @Nullable String drawn,
            @Nullable String worked,
            @Nullable String limits,
            @Nullable String shown,
            @Nullable LabForm lab) {
        this.type = type == null || type.isBlank() ? ItemType.SINGLE.word() : type;
        this.parts = rows(
                Objects.requireNonNullElse(parts, List.of()),
                this.type.equals(ItemType.WRITTEN.word()) ? WrittenTask.MOST_CRITERIA : MOST);
        this.answers = TypedText.of(answers);
        this.value = TypedText.of(value);
        this.tolerance = TypedText.of(tolerance);
        this.figures = TypedText.of(figures);
        this.partial = Boolean.TRUE.equals(partial);
        this.capitals = Boolean.TRUE.equals(capitals);
        this.tell = Boolean.TRUE.equals(tell);
        this.drawn = TypedText.of(drawn);
        this.worked = TypedText.of(worked);
        this.limits = TypedText.of(limits);
        this.shown = TypedText.of(shown);
        this.lab = Objects.requireNonNullElseGet(lab, LabForm::usual);
    }

    static TaskForm empty(ItemType type) {
        return new TaskForm(type.word(), null, null, null, null, null, true, null, true, null, null, null, null, null);
    }

    /** A kind nobody knows is a single best answer. */
    public ItemType kind() {
        return Word.find(ItemType.class, type).orElse(ItemType.SINGLE);
    }

    /** The same with what is drawn for it. */
    TaskForm with(LabForm drawing) {
        return new TaskForm(
                type, parts, answers, value, tolerance, figures, partial, capitals, tell, drawn, worked, limits, shown,
                drawing);
    }

    /** The same with what cannot be read in its fields, as it was typed. */
    TaskForm typed(Map<String, String> unread) {
        return new TaskForm(
                type,
                parts,
                answers,
                unread.getOrDefault("words", value),
                tolerance,
                unread.getOrDefault("figures", figures),
                partial,
                capitals,
                tell,
                drawn,
                worked,
                limits,
                shown,
                lab.with(unread));
    }

    /** What was typed and cannot be read, by the path of the task's field that it is meant for. */
    Map<String, String> unread() {
        Map<String, String> read = switch (kind()) {
            case NUMERIC -> Map.of("figures", figures);
            case WRITTEN -> Map.of("words", value);
            case ANTIBODY_PANEL -> Map.of("cells", lab.cells(), "strength", lab.strength());
            case CONTROL_CHART -> Map.of("levels", lab.levels(), "runs", lab.runs());
            case DIFFERENTIAL ->
                Map.of("percents", lab.percents(), "cells", lab.cells(), "nucleatedRedCells", lab.nucleated());
            case FIELD_MARKS ->
                Map.of("fewest", lab.search().fewest(), "most", lab.search().most());
            case FIELD_COUNT -> lab.count().numbers();
            case SINGLE, TRUE_FALSE, MULTIPLE, ORDERING, MATCHING, TEXT, CLOZE, HOTSPOT, FIELD, RULED -> Map.of();
        };
        return TypedFields.unread(read);
    }

    FamilyText family() {
        return canBeFamily() ? new FamilyText(drawn, worked, limits, shown) : FamilyText.of(null);
    }

    /** The same with these numbers behind it. */
    TaskForm with(FamilyText family) {
        return new TaskForm(
                type,
                parts,
                answers,
                value,
                tolerance,
                figures,
                partial,
                capitals,
                tell,
                family.drawn(),
                family.worked(),
                family.limits(),
                family.shown(),
                lab);
    }

    /** Whether numbers may be drawn anew for each learner. */
    public boolean canBeFamily() {
        return kind() == ItemType.SINGLE || kind() == ItemType.NUMERIC;
    }

    public boolean isFamily() {
        return family().content() != null;
    }

    public boolean hasOptions() {
        return kind().isChoice();
    }

    /** Whether something was typed in a row behind the first ones. */
    public boolean isLongerThan(int rows) {
        return parts.stream().skip(rows).anyMatch(part -> !part.isBlank());
    }

    List<PartForm> filled() {
        return parts.stream().filter(part -> !part.isBlank()).toList();
    }

    /** The row that a part of the content comes from; -1 when there is none. */
    int row(int part) {
        return IntStream.range(0, parts.size())
                .filter(row -> !parts.get(row).isBlank())
                .skip(part)
                .findFirst()
                .orElse(-1);
    }

    List<String> lines() {
        return TypedText.lines(answers);
    }

    /** As many as the kind has, and what was typed for another kind. */
    private static List<PartForm> rows(List<PartForm> typed, int usual) {
        List<PartForm> rows = new ArrayList<>(typed.subList(0, Math.min(typed.size(), MOST)));
        rows.replaceAll(row -> row == null ? PartForm.EMPTY : row);
        while (rows.size() < usual) {
            rows.add(PartForm.EMPTY);
        }
        while (rows.size() > usual && rows.getLast().isBlank()) {
            rows.removeLast();
        }
        return Collections.unmodifiableList(rows);
    }
}

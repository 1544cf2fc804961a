package org.aliquot.web.printing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.PanelView;
import org.aliquot.bank.RubricView;
import org.aliquot.bank.TaskView;
import org.aliquot.delivery.PaperForm;
import org.aliquot.web.Wording;
import org.aliquot.web.question.Questions;

/** How each kind of question is answered on paper, and what is right. */
final class AnswerWords {

    /** By hand, with room to correct. */
    private static final int WORDS_ON_A_LINE = 9;

    private AnswerWords() {}

    /** What its learner is told to do; empty where that goes without saying. */
    static String hint(TaskView task) {
        return switch (task.type()) {
            case SINGLE, TRUE_FALSE, FIELD, CLOZE, RULED -> "";
            case MULTIPLE ->
                task.choose() == null
                        ? "Choose all that apply."
                        : "Choose " + Wording.count(task.choose(), "answer") + ".";
            case ORDERING -> "Put the letters in the right order.";
            case MATCHING -> "Write the matching letter for each number.";
            case NUMERIC ->
                task.units().isEmpty()
                        ? "Write the number."
                        : "Write the number and its unit: " + String.join(", ", task.units()) + ".";
            case TEXT -> "Write the answer in words.";
            case WRITTEN -> "Write the answer in your own words, " + task.words() + " words at most.";
            case HOTSPOT ->
                task.points() == null || task.points() == 1
                        ? "Mark the place on the picture with a cross."
                        : "Mark " + task.points() + " places on the picture with a cross each.";
            case FIELD_MARKS ->
                "Mark each one on the picture with a cross, " + task.points()
                        + " at most. A wrong cross counts against you.";
            case FIELD_COUNT -> counting(task);
            case ANTIBODY_PANEL -> "Write the antibody, or all of them.";
            case CONTROL_CHART ->
                task.panel() instanceof PanelView.Chart chart && chart.marking()
                        ? "Write the letter of the rule that is broken, and the runs that break it."
                        : "Write the letter of the rule that is broken.";
            case DIFFERENTIAL -> "Count the cells and write the percentage of each kind.";
        };
    }

    private static String counting(TaskView task) {
        String counted = task.options().stream().map(OptionView::html).collect(Collectors.joining("; "));
        List<String> grades = task.gaps().getLast().choices();
        String report = grades.isEmpty()
                ? task.units().isEmpty()
                        ? "average per field"
                        : "estimate in " + task.units().getFirst()
                : "grade of the average: " + String.join(" / ", grades);
        return "Count in each field: " + counted + ". Then report, for each of them, the " + report + ".";
    }

    /** Letters to be filled in on the sheet; empty where the answer is written. */
    static List<String> letters(TaskView task) {
        return switch (task.type()) {
            case SINGLE, TRUE_FALSE, MULTIPLE, FIELD ->
                IntStream.range(0, task.options().size())
                        .mapToObj(Questions::letter)
                        .toList();
            case ORDERING,
                    MATCHING,
                    NUMERIC,
                    TEXT,
                    CLOZE,
                    HOTSPOT,
                    ANTIBODY_PANEL,
                    CONTROL_CHART,
                    DIFFERENTIAL,
                    FIELD_MARKS,
                    FIELD_COUNT,
                    RULED,
                    WRITTEN -> List.of();
        };
    }

    /** What is asked for in writing, part by part: a line is left for each. */
    static List<String> lines(TaskView task) {
        return switch (task.type()) {
            case MATCHING -> numbered(task.sources().size());
            case CLOZE -> numbered(task.gaps().size());
            case CONTROL_CHART ->
                task.panel() instanceof PanelView.Chart chart && chart.marking()
                        ? List.of("Rule", "Runs")
                        : List.of("Rule");
            case HOTSPOT, FIELD_MARKS -> List.of("on the picture");
            case FIELD_COUNT ->
                task.options().stream()
                        .flatMap(counted -> Stream.of(counted.html() + ", counts", counted.html() + ", report"))
                        .toList();
            case DIFFERENTIAL -> task.options().stream().map(OptionView::html).toList();
            case WRITTEN -> Collections.nCopies(Math.ceilDiv(requireNonNull(task.words()), WORDS_ON_A_LINE), "");
            case SINGLE, TRUE_FALSE, MULTIPLE, ORDERING, NUMERIC, TEXT, ANTIBODY_PANEL, FIELD, RULED -> List.of("");
        };
    }

    /** Letters that are right, such as {@code B} or {@code A, D}, each with its words; or the parts of an answer. */
    static List<String> key(PaperForm.Question question) {
        TaskView task = question.asked().task();
        List<String> lines = new ArrayList<>();
        switch (task.type()) {
            case SINGLE, TRUE_FALSE, MULTIPLE, FIELD ->
                named(task.options(), question.review().key()).forEach(lines::add);
            case ORDERING ->
                lines.add(question.review().task().options().stream()
                        .map(step -> letter(task.options(), step.id()))
                        .collect(Collectors.joining(", ")));
            case MATCHING -> matches(question).forEach(lines::add);
            case WRITTEN -> lines.addAll(rubric(requireNonNull(question.review().rubric())));
            case NUMERIC,
                    TEXT,
                    CLOZE,
                    HOTSPOT,
                    ANTIBODY_PANEL,
                    CONTROL_CHART,
                    DIFFERENTIAL,
                    FIELD_MARKS,
                    FIELD_COUNT,
                    RULED -> question.parts().forEach(part -> lines.add(written(part)));
        }
        return lines;
    }

    private static List<String> named(List<OptionView> options, List<String> key) {
        return IntStream.range(0, options.size())
                .filter(i -> key.contains(options.get(i).id()))
                .mapToObj(i ->
                        "<b>" + Questions.letter(i) + "</b> " + options.get(i).html())
                .toList();
    }

    /** What is looked for, with its points, and the answer as a good one would be. */
    private static List<String> rubric(RubricView rubric) {
        return Stream.concat(
                        rubric.criteria().stream()
                                .map(each -> "<b>" + Wording.count(each.points(), "point") + "</b> " + each.html()),
                        Stream.of(rubric.answerHtml()))
                .toList();
    }

    /** Sources stand in the author's order, targets in that of the version. */
    private static List<String> matches(PaperForm.Question question) {
        List<OptionView> targets = question.asked().task().targets();
        List<String> lines = new ArrayList<>();
        for (AnswerPart part : question.parts()) {
            int target = IntStream.range(0, targets.size())
                    .filter(i -> targets.get(i).html().equals(part.expected()))
                    .findFirst()
                    .orElse(0);
            lines.add(lines.size() + 1 + " <b>" + Questions.letter(target) + "</b> " + part.expected());
        }
        return lines;
    }

    private static String written(AnswerPart part) {
        return part.label().isEmpty() ? part.expected() : part.label() + ": " + part.expected();
    }

    private static String letter(List<OptionView> options, String id) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).id().equals(id))
                .mapToObj(Questions::letter)
                .findFirst()
                .orElse("");
    }

    private static List<String> numbered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }
}

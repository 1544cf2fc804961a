package org.aliquot.bank.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.OutlinedObject;
import org.aliquot.bank.TaskView;
import org.aliquot.bank.TaskView.GapView;
import org.aliquot.microscope.SearchField;
import org.aliquot.prose.Prose;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.FieldCountTask.Counter;
import org.aliquot.question.FieldCountTask.Grade;
import org.aliquot.question.FieldMarksTask.Place;
import org.aliquot.response.CountedFields;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/** Shows the fields in which something is counted, and the worksheet beside what is right. */
final class FieldCounting {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FieldCountTask task;
    private final Prose prose;

    FieldCounting(FieldCountTask task, Prose prose) {
        this.task = task;
        this.prose = prose;
    }

    /**
     * Options are the counters, gaps the counts and then the reports; sources say in words what lies in the fields of another slide,
     * so that nobody learns from them what is in the pictures.
     */
    static TaskView view(FieldCountTask task, TaskView view, FieldPictures fields) {
        List<String> ids = task.counterIds();
        List<OptionView> counters = IntStream.range(0, ids.size())
                .mapToObj(i -> new OptionView(ids.get(i), name(task.counters().get(i))))
                .toList();
        List<String> grades = task.grades().stream().map(Grade::name).toList();
        List<GapView> gaps = task.named().stream()
                .filter(id -> !id.equals(CountedFields.WORDS))
                .map(id -> new GapView(id, id.startsWith("r") ? grades : List.of()))
                .toList();
        List<Map<String, Integer>> told = task.told();
        List<OptionView> inWords = task.kinds().entrySet().stream()
                .map(kind -> new OptionView(kind.getKey(), told(kind.getValue(), told)))
                .toList();
        return view.withOptions(counters)
                .withGaps(gaps)
                .withPairs(inWords, List.of())
                .withUnits(task.unit() == null ? List.of() : List.of(task.unit()))
                .showing(fields.of(task));
    }

    static List<OutlinedObject> outlined(FieldCountTask task) {
        List<OutlinedObject> outlined = new ArrayList<>();
        List<SearchField> slide = task.slide();
        for (int i = 0; i < slide.size(); i++) {
            for (SearchField.Spot spot : slide.get(i).spots()) {
                if (spot.wanted()) {
                    outlined.add(
                            new OutlinedObject(FieldMarking.named(spot.kind()), i + 1, new Place("", spot).corners()));
                }
            }
        }
        return outlined;
    }

    /** Each count of each field, then each report. */
    List<AnswerPart> parts(@Nullable Response response, Map<String, Boolean> right) {
        Map<String, String> given = response instanceof Response.Gaps(var fillings) ? fillings : Map.of();
        boolean inWords = given.containsKey(CountedFields.WORDS);
        boolean counted = given.keySet().stream().anyMatch(id -> id.startsWith("f"));
        List<Map<String, Integer>> slide = inWords ? task.told() : task.drawn();
        List<AnswerPart> parts = new ArrayList<>();
        for (int field = 0; field < slide.size(); field++) {
            for (int i = 0; i < task.counters().size(); i++) {
                String id = FieldCountTask.countId(field, i);
                Counter counter = task.counters().get(i);
                String label = "Field " + (field + 1) + (inWords ? " in words, " : ", ") + name(counter);
                String typed = given.getOrDefault(id, counted ? "0 (left empty)" : null);
                parts.add(part(label, id, counted(task.count(counter, slide.get(field))), typed, right));
            }
        }
        for (int i = 0; i < task.counters().size(); i++) {
            Counter counter = task.counters().get(i);
            BigDecimal average = task.average(counter, slide);
            String id = FieldCountTask.reportId(i);
            parts.add(part("Report, " + name(counter), id, report(average), given.get(id), right));
        }
        return parts;
    }

    private AnswerPart part(
            String label, String id, String expected, @Nullable String typed, Map<String, Boolean> right) {
        return new AnswerPart(
                label, typed == null ? null : prose.plain(typed), expected, right.getOrDefault(id, false), "");
    }

    private String counted(int there) {
        String off = task.countOff(there);
        return "0".equals(off) ? "" + there : there + ", within " + off;
    }

    private String report(BigDecimal average) {
        return prose.plain(
                task.grade(average) == null
                        ? written(task.report(average)) + " " + unit() + ", within " + written(task.reportOff(average))
                        : task.report(average) + " (average " + written(average.toPlainString()) + ")");
    }

    private static String written(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.compareTo(HUNDRED) < 0
                ? value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
                : String.format(Locale.ROOT, "%,.0f", value);
    }

    private String unit() {
        return Objects.requireNonNullElse(task.unit(), "per field");
    }

    /** What is counted together by its names. */
    private static String name(Counter counter) {
        String names = counter.kinds().stream().map(FieldMarking::plainName).collect(Collectors.joining(" or "));
        return Character.toUpperCase(names.charAt(0)) + names.substring(1);
    }

    private static String told(String kind, List<Map<String, Integer>> slide) {
        return FieldMarking.described(kind) + " "
                + IntStream.range(0, slide.size())
                        .mapToObj(i -> "Field " + (i + 1) + ": " + slide.get(i).getOrDefault(kind, 0))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}

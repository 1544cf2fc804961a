package org.aliquot.web.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.microscope.Count;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.FieldCountTask.Counter;
import org.aliquot.question.FieldCountTask.Grade;
import org.aliquot.question.TypedFields;
import org.aliquot.web.staff.ChoiceGroup;
import org.jspecify.annotations.Nullable;

/**
 * What is counted in some fields, as it was typed.
 *
 * @param among ids of the atlas, with commas between them
 * @param grades a line for each: {@code few = 1 to 5}, the last one without an end
 */
public record CountForm(
        List<Row> counters, String among, String fields, String tolerance, String factor, String unit, String grades) {

    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,9})?)";
    private static final Pattern GRADE =
            Pattern.compile("(.+?)\\s*=\\s*" + NUMBER + "(?:\\s*(?:to|-|–)\\s*" + NUMBER + ")?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final String USUAL_FIELDS = "3";
    private static final String USUAL_TOLERANCE = "1";

    /**
     * A counter.
     *
     * @param kinds ids of the atlas, with commas between them
     */
    public record Row(String kinds, String fewest, String most) {

        private static final int USUAL_FEWEST = 1;
        private static final int USUAL_MOST = 8;

        public Row(@Nullable String kinds, @Nullable String fewest, @Nullable String most) {
            this.kinds = TypedText.of(kinds);
            this.fewest = TypedText.of(fewest);
            this.most = TypedText.of(most);
        }

        public boolean isBlank() {
            return SearchForm.ids(kinds).isEmpty() && fewest.isBlank() && most.isBlank();
        }

        Counter counter() {
            return new Counter(
                    SearchForm.ids(kinds),
                    TypedFields.number(fewest, USUAL_FEWEST),
                    TypedFields.number(most, USUAL_MOST));
        }

        /** What the atlas has, to choose what is counted from; the places count from 0. */
        public List<ChoiceGroup> counted(int place) {
            return SearchForm.kinds(SearchForm.ids(kinds), place);
        }
    }

    public CountForm(
            @Nullable List<Row> counters,
            @Nullable String among,
            @Nullable String fields,
            @Nullable String tolerance,
            @Nullable String factor,
            @Nullable String unit,
            @Nullable String grades) {
        List<Row> rows = Objects.requireNonNullElseGet(counters, List::<Row>of).stream()
                .filter(Objects::nonNull)
                .limit(Count.MOST_COUNTERS)
                .collect(Collectors.toCollection(ArrayList::new));
        while (rows.size() < Count.MOST_COUNTERS) {
            rows.add(new Row(null, null, null));
        }
        this.counters = List.copyOf(rows);
        this.among = TypedText.of(among);
        this.fields = TypedText.of(fields);
        this.tolerance = TypedText.of(tolerance);
        this.factor = TypedText.of(factor);
        this.unit = TypedText.of(unit);
        this.grades = TypedText.of(grades);
    }

    static CountForm usual() {
        return new CountForm(null, null, USUAL_FIELDS, USUAL_TOLERANCE, null, null, null);
    }

    static CountForm of(FieldCountTask task) {
        return new CountForm(
                task.counters().stream()
                        .map(each -> new Row(String.join(",", each.kinds()), "" + each.fewest(), "" + each.most()))
                        .collect(Collectors.toList()),
                String.join(",", task.among()),
                "" + task.fields(),
                task.tolerance(),
                "1".equals(task.factor()) ? null : task.factor(),
                task.unit(),
                task.grades().stream().map(CountForm::line).collect(Collectors.joining("\n")));
    }

    FieldCountTask task(boolean partial) {
        return new FieldCountTask(
                counters.stream()
                        .filter(row -> !row.isBlank())
                        .map(Row::counter)
                        .toList(),
                SearchForm.ids(among),
                TypedFields.number(fields, Integer.parseInt(USUAL_FIELDS)),
                tolerance.strip(),
                factor.isBlank() ? "1" : factor(factor.strip()),
                unit.isBlank() ? null : unit.strip(),
                TypedText.lines(grades).stream().map(CountForm::grade).toList(),
                partial,
                null);
    }

    /** What is a number in the task, by its path there. */
    Map<String, String> numbers() {
        Map<String, String> numbers = new LinkedHashMap<>(Map.of("fields", fields));
        List<Row> filled = counters.stream().filter(row -> !row.isBlank()).toList();
        for (int i = 0; i < filled.size(); i++) {
            numbers.put(path(i, "fewest"), filled.get(i).fewest());
            numbers.put(path(i, "most"), filled.get(i).most());
        }
        return numbers;
    }

    /** The same with what cannot be read in its fields, as it was typed; the counters of a task are the first rows. */
    CountForm with(Map<String, String> typed) {
        List<Row> rows = IntStream.range(0, counters.size())
                .mapToObj(i -> new Row(
                        counters.get(i).kinds(),
                        typed.getOrDefault(path(i, "fewest"), counters.get(i).fewest()),
                        typed.getOrDefault(path(i, "most"), counters.get(i).most())))
                .toList();
        return new CountForm(rows, among, typed.getOrDefault("fields", fields), tolerance, factor, unit, grades);
    }

    /** The row of the form that a counter of the task comes from. */
    int row(int counter) {
        return rows().stream()
                .filter(row -> !counters.get(row).isBlank())
                .skip(counter)
                .findFirst()
                .orElse(0);
    }

    private static String path(int counter, String name) {
        return "counters[" + counter + "]." + name;
    }

    /** Commas between thousands go; any other stays, and is asked about. */
    private static String factor(String typed) {
        return THOUSANDS.matcher(typed).matches() ? typed.replace(",", "") : typed;
    }

    public int mostKinds() {
        return Count.MOST_KINDS;
    }

    public int mostOthers() {
        return Count.MOST_OTHERS;
    }

    /** What the atlas has, to choose what lies in the fields besides from. */
    public List<ChoiceGroup> others(int place) {
        return SearchForm.kinds(SearchForm.ids(among), place);
    }

    /** Limits that are none yet stay a part of the name, and publishing asks for them. */
    private static Grade grade(String line) {
        Matcher limits = GRADE.matcher(line);
        return limits.matches()
                ? new Grade(limits.group(1), limits.group(2), limits.group(3))
                : new Grade(line, "", null);
    }

    private static String line(Grade grade) {
        String limits = Stream.of(grade.from(), grade.to())
                .filter(limit -> limit != null && !limit.isBlank())
                .collect(Collectors.joining(" to "));
        return limits.isEmpty() ? grade.name() : grade.name() + " = " + limits;
    }

    /** Rows of the form, from 0. */
    public List<Integer> rows() {
        return IntStream.range(0, counters.size()).boxed().toList();
    }
}

package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.microscope.Count;
import org.aliquot.microscope.SearchField;
import org.aliquot.response.AllOrNothing;
import org.aliquot.response.CountedFields;
import org.aliquot.response.FilledGaps;
import org.aliquot.response.NumericAnswer;
import org.aliquot.response.Response;
import org.aliquot.response.ResponseKind;
import org.aliquot.response.ScoringRule;
import org.aliquot.response.SingleBest;
import org.jspecify.annotations.Nullable;

/**
 * Objects are counted in some fields of one slide, which is drawn for each attempt, and the average is reported: as a number, as an
 * estimate, or as a grade. Who cannot see the fields is told in words what lies in those of another slide.
 *
 * @param counters what is counted
 * @param among kinds that lie there besides
 * @param fields how many are looked at
 * @param tolerance how far off a count may be: so many, or {@code 10 %} of it; the same holds for the average
 * @param factor by which the average is multiplied in the report; 1 where the average itself is reported
 * @param unit of what is reported; null where that is the average of a field
 * @param grades what is reported instead of a number, lowest first; empty where a number is
 * @param partial whether a part of the answer earns a part of the point
 * @param seed of the slide; null while it is not given to anybody
 */
@JsonTypeName("field-count")
public record FieldCountTask(
        List<Counter> counters,
        List<String> among,
        int fields,
        String tolerance,
        String factor,
        @Nullable String unit,
        List<Grade> grades,
        boolean partial,
        @Nullable Long seed)
        implements LaboratoryTask {

    /** Few are drawn of each question, so that a class that begins at once shares them. */
    public static final int SLIDES = 12;

    public static final int MOST_GRADES = 8;

    /** Averages are written to a tenth. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_UP);
    private static final int DECIMALS = 10;

    /**
     * What is counted together.
     *
     * @param kinds by their ids in the atlas
     * @param fewest in a field
     * @param most in a field
     */
    public record Counter(List<String> kinds, int fewest, int most) {
        public Counter {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * A grade with its limits, which belong to it.
     *
     * @param from lowest average
     * @param to highest average; null for the last grade, which has none
     */
    public record Grade(String name, String from, @Nullable String to) {
        public Grade {
            from = from.strip();
            to = to == null ? null : to.strip();
        }

        boolean holds(BigDecimal average, BigDecimal off, boolean first) {
            return (first || average.subtract(off).compareTo(new BigDecimal(from)) >= 0)
                    && (to == null || average.add(off).compareTo(new BigDecimal(to)) <= 0);
        }
    }

    public FieldCountTask {
        counters = List.copyOf(counters);
        among = List.copyOf(among);
        factor = factor.strip();
        grades = List.copyOf(grades);
    }

    @Override
    public ItemType type() {
        return ItemType.FIELD_COUNT;
    }

    @Override
    public Task given(long drawn) {
        return new FieldCountTask(counters, among, fields, tolerance, factor, unit, grades, partial, drawn);
    }

    /** Which of its slides is drawn, from 0. */
    public int number() {
        return seed == null ? 0 : Math.floorMod(seed, SLIDES);
    }

    /**
     * The fields of its seed.
     *
     * @throws IllegalArgumentException with the reason, when they cannot be drawn
     */
    public List<SearchField> slide() {
        return slide(number());
    }

    private List<SearchField> slide(int number) {
        List<Map<String, Integer>> numbers = numbers(number);
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> SearchField.of(count(), numbers.get(i), number * Count.MOST_FIELDS + i))
                .toList();
    }

    /** How many of each kind lie in each of the drawn fields: for who may see the key. */
    public List<Map<String, Integer>> drawn() {
        return numbers(number());
    }

    /** How many of each kind are told in words: of slides that are drawn for nobody. */
    public List<Map<String, Integer>> told() {
        return numbers(SLIDES + number());
    }

    private List<Map<String, Integer>> numbers(int number) {
        List<@Nullable Grade> known = new ArrayList<>(grades);
        return count().numbers(number, total -> known.isEmpty() ? 0 : known.indexOf(grade(average(total))));
    }

    private Count count() {
        return new Count(
                counters.stream()
                        .map(counter -> new Count.Counted(counter.kinds(), counter.fewest(), counter.most()))
                        .toList(),
                among,
                fields);
    }

    /** Refuses what one of the slides cannot show. */
    void drawAll() {
        IntStream.range(0, SLIDES).forEach(number -> {
            slide(number);
            numbers(SLIDES + number);
        });
    }

    @Override
    public boolean isDrawable() {
        try {
            slide();
            told();
            return true;
        } catch (IllegalArgumentException notYet) {
            return false;
        }
    }

    /** The kinds that are told apart, each by the id that it has where they are described. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        count().kinds().forEach(kind -> kinds.put("k" + (kinds.size() + 1), kind));
        return kinds;
    }

    /** Ids of the counters, in their order. */
    public List<String> counterIds() {
        return IntStream.rangeClosed(1, counters.size()).mapToObj(i -> "c" + i).toList();
    }

    /** Id of a count; both from 0. */
    public static String countId(int field, int counter) {
        return "f" + (field + 1) + "-c" + (counter + 1);
    }

    /** Id of what is reported of a counter, from 0. */
    public static String reportId(int counter) {
        return "r" + (counter + 1);
    }

    public int count(Counter counter, Map<String, Integer> field) {
        return counter.kinds().stream()
                .mapToInt(kind -> field.getOrDefault(kind, 0))
                .sum();
    }

    private BigDecimal average(int total) {
        return BigDecimal.valueOf(total).divide(BigDecimal.valueOf(fields), DECIMALS, RoundingMode.HALF_UP);
    }

    public BigDecimal average(Counter counter, List<Map<String, Integer>> slide) {
        return average(slide.stream().mapToInt(field -> count(counter, field)).sum());
    }

    /** Who counts within the tolerance reports right. */
    private BigDecimal off(BigDecimal average) {
        return Tolerance.parse(tolerance).of(average).max(ROUNDING);
    }

    /** The grade in which an average clearly lies; null where none is. */
    public @Nullable Grade grade(BigDecimal average) {
        BigDecimal off = off(average);
        return IntStream.range(0, grades.size())
                .filter(i -> grades.get(i).holds(average, off, i == 0))
                .mapToObj(grades::get)
                .findFirst()
                .orElse(null);
    }

    /** What is to be reported of an average. */
    public String report(BigDecimal average) {
        Grade grade = grade(average);
        return grade == null
                ? average.multiply(new BigDecimal(factor))
                        .round(DIGITS)
                        .stripTrailingZeros()
                        .toPlainString()
                : grade.name();
    }

    /** How far off a reported number may be. */
    public String reportOff(BigDecimal average) {
        return offReported(average).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** How far off a count may be; whole, since counts are. */
    public String countOff(int there) {
        return Tolerance.parse(tolerance)
                .of(BigDecimal.valueOf(there))
                .setScale(0, RoundingMode.DOWN)
                .toPlainString();
    }

    /** The average may have been rounded, and so may what is reported. */
    private BigDecimal offReported(BigDecimal average) {
        return off(average).multiply(new BigDecimal(factor)).max(ROUNDING);
    }

    @Override
    public ScoringRule rule() {
        ScoringRule rule = new CountedFields(sheet(drawn()), sheet(told()));
        return partial ? rule : new AllOrNothing(rule);
    }

    private CountedFields.Sheet sheet(List<Map<String, Integer>> slide) {
        Tolerance within = Tolerance.parse(tolerance);
        return new CountedFields.Sheet(
                new FilledGaps(counts(slide, there -> {
                    BigDecimal right = BigDecimal.valueOf(there);
                    return new NumericAnswer(right, within.of(right), Map.of(), null);
                })),
                new FilledGaps(reports(slide, this::reported)));
    }

    private ScoringRule reported(BigDecimal average) {
        Grade grade = grade(average);
        BigDecimal times = new BigDecimal(factor);
        return grade == null
                ? new NumericAnswer(average.multiply(times), offReported(average), Map.of(), null)
                : new SingleBest(grade.name());
    }

    private <V> SortedMap<String, V> counts(List<Map<String, Integer>> slide, Function<Integer, V> value) {
        SortedMap<String, V> counts = new TreeMap<>();
        for (int field = 0; field < slide.size(); field++) {
            for (int i = 0; i < counters.size(); i++) {
                counts.put(countId(field, i), value.apply(count(counters.get(i), slide.get(field))));
            }
        }
        return counts;
    }

    private <V> SortedMap<String, V> reports(List<Map<String, Integer>> slide, Function<BigDecimal, V> value) {
        return IntStream.range(0, counters.size())
                .boxed()
                .collect(Collectors.toMap(
                        FieldCountTask::reportId,
                        i -> value.apply(average(counters.get(i), slide)),
                        (one, _) -> one,
                        TreeMap::new));
    }

    @Override
    public Set<ResponseKind> answeredBy() {
        return Set.of(ResponseKind.GAPS);
    }

    @Override
    public Response modelAnswer() {
        SortedMap<String, String> fillings = counts(drawn(), String::valueOf);
        fillings.putAll(reports(drawn(), this::report));
        return new Response.Gaps(fillings);
    }

    @Override
    public List<String> named() {
        List<String> ids = new ArrayList<>();
        for (int field = 0; field < fields; field++) {
            for (int i = 0; i < counters.size(); i++) {
                ids.add(countId(field, i));
            }
        }
        return Stream.concat(
                        Stream.concat(
                                ids.stream(),
                                IntStream.range(0, counters.size()).mapToObj(FieldCountTask::reportId)),
                        Stream.of(CountedFields.WORDS))
                .toList();
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        CountRules.check(this, problems);
        if (item.texts().exhibit() != null) {
            problems.add("exhibit", "the fields are its pictures: take the exhibit away");
        }
    }

    @Override
    public boolean hasKey() {
        return !counters.isEmpty();
    }
}

package org.aliquot.question;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.zip.CRC32;
import org.aliquot.microscope.SearchField;
import org.aliquot.microscope.SearchField.Corner;
import org.aliquot.prose.Prose;
import org.aliquot.question.FieldCountTask.Counter;
import org.aliquot.question.FieldCountTask.Grade;
import org.aliquot.response.Amount;
import org.aliquot.response.CountedFields;
import org.aliquot.response.Credit;
import org.aliquot.response.Response;
import org.junit.jupiter.api.Test;

/** What counts in fields and the report of them earn. */
class FieldCountTaskTest {

    private static final long SEED = 137;
    private static final List<Grade> GRADES = List.of(
            new Grade("0-2", "0", "2"),
            new Grade("3-5", "3", "5"),
            new Grade("6-10", "6", "10"),
            new Grade("more than 10", "11", null));
    private static final FieldCountTask GRADED = new FieldCountTask(
            List.of(
                    new Counter(List.of("urine-white-cell"), 0, 14),
                    new Counter(List.of("urine-red-cell", "crenated-red-cell"), 0, 14)),
            List.of("budding-yeast"),
            3,
            "1",
            "1",
            null,
            GRADES,
            true,
            7L);
    private static final FieldCountTask ESTIMATED = new FieldCountTask(
            List.of(new Counter(List.of("platelet"), 4, 12)),
            List.of("small-lymphocyte"),
            3,
            "10 %",
            "20000",
            "/µL",
            List.of(),
            true,
            7L);

    @Test
    void whoCountsAllAndReportsRightGetsThePoint() {
        for (FieldCountTask task : List.of(GRADED, ESTIMATED)) {
            for (long seed = 0; seed < FieldCountTask.SLIDES; seed++) {
                Task given = task.given(seed);
                assertThat(given.rule().score(given.modelAnswer())).isEqualTo(Credit.FULL);
                assertThat(given.answeredBy()).isEqualTo(given.rule().kinds());
                assertThat(given.ids()).containsAll(given.modelAnswer().ids());
            }
        }
    }

    @Test
    void halfIsForTheCountsAndHalfForTheReports() {
        Map<String, String> right = right(GRADED, GRADED.drawn());
        assertThat(score(GRADED, only(right, "f"))).isEqualTo(50);
        assertThat(score(GRADED, only(right, "r"))).isEqualTo(50);
        Map<String, String> oneReport = new TreeMap<>(right);
        oneReport.remove("r2");
        assertThat(score(GRADED, oneReport)).isEqualTo(75);
        Map<String, String> oneOff = new TreeMap<>(right);
        oneOff.put("f1-c1", "99");
        assertThat(score(GRADED, oneOff)).isEqualTo((100 * 5 / 6 + 100) / 2);
    }

    @Test
    void aCountMayBeOffByTheToleranceAndNoMore() {
        int there = GRADED.count(GRADED.counters().getFirst(), GRADED.drawn().getFirst());
        assertThat(part(GRADED, "f1-c1", there + 1)).isTrue();
        assertThat(part(GRADED, "f1-c1", there + 2)).isFalse();
        int platelets = ESTIMATED.count(
                ESTIMATED.counters().getFirst(), ESTIMATED.drawn().getFirst());
        assertThat(part(ESTIMATED, "f1-c1", platelets)).isTrue();
        assertThat(part(ESTIMATED, "f1-c1", platelets + 2)).isFalse();
    }

    /** The promise to authors: nobody who counts within the tolerance and reckons right reports another grade. */
    @Test
    void whoCountsWithinTheToleranceReportsTheRightGrade() {
        Random random = new Random(SEED);
        for (int round = 0; round < 600; round++) {
            FieldCountTask task = (FieldCountTask) GRADED.given(random.nextLong());
            List<Map<String, Integer>> slide = random.nextBoolean() ? task.drawn() : task.told();
            for (Counter counter : task.counters()) {
                double counted = slide.stream()
                                .mapToInt(field -> Math.max(0, task.count(counter, field) + random.nextInt(3) - 1))
                                .sum()
                        / 3.0;
                Grade right = task.grade(task.average(counter, slide));
                assertThat(right).isNotNull();
                Grade reported = GRADES.stream()
                        .filter(grade -> counted >= Double.parseDouble(grade.from())
                                && (grade.to() == null || counted <= Double.parseDouble(grade.to())))
                        .findFirst()
                        .orElse(null);
                assertThat(reported)
                        .as("seed %d, round %d, %f", SEED, round, counted)
                        .isEqualTo(right);
            }
        }
    }

    @Test
    void eachGradeThatASlideCanHaveIsReportedOfSome() {
        Set<String> reported = new HashSet<>();
        for (long seed = 0; seed < FieldCountTask.SLIDES; seed++) {
            FieldCountTask task = (FieldCountTask) GRADED.given(seed);
            task.counters().forEach(counter -> reported.add(task.report(task.average(counter, task.drawn()))));
        }
        assertThat(reported).containsExactlyInAnyOrder("0-2", "3-5", "6-10", "more than 10");
    }

    @Test
    void anEstimateIsTheAverageTimesTheFactorWithinTheTolerance() {
        BigDecimal average = ESTIMATED.average(ESTIMATED.counters().getFirst(), ESTIMATED.drawn());
        double right = average.doubleValue() * 20_000;
        assertThat(Amount.parse(ESTIMATED.report(average)).orElseThrow().value().doubleValue())
                .isCloseTo(right, org.assertj.core.data.Offset.offset(0.6));
        assertThat(part(ESTIMATED, "r1", Math.round(right * 1.09))).isTrue();
        assertThat(part(ESTIMATED, "r1", Math.round(right * 0.91))).isTrue();
        assertThat(part(ESTIMATED, "r1", Math.round(right * 1.12))).isFalse();
        assertThat(part(ESTIMATED, "r1", Math.round(average.doubleValue()))).isFalse();
    }

    @Test
    void aCountLeftOutIsNoneButAnEmptyWorksheetEarnsNothing() {
        FieldCountTask without = (FieldCountTask) LongStream.range(0, FieldCountTask.SLIDES)
                .mapToObj(GRADED::given)
                .filter(task -> ((FieldCountTask) task)
                        .drawn().stream().anyMatch(field -> !field.containsKey("urine-white-cell")))
                .findFirst()
                .orElseThrow();
        Map<String, String> right = right(without, without.drawn());
        right.values().removeIf("0"::equals);
        assertThat(score(without, right)).isEqualTo(100);
        assertThat(score(without, only(right, "r"))).isEqualTo(50);
    }

    @Test
    void whoIsToldInWordsCountsOnAnotherSlide() {
        Map<String, String> told = right(GRADED, GRADED.told());
        Map<String, String> inWords = new TreeMap<>(told);
        inWords.put(CountedFields.WORDS, "yes");
        assertThat(score(GRADED, inWords)).isEqualTo(100);
        assertThat(score(GRADED, told)).isLessThan(100);
        for (long seed = 0; seed < FieldCountTask.SLIDES; seed++) {
            for (long other = 0; other < FieldCountTask.SLIDES; other++) {
                assertThat(((FieldCountTask) GRADED.given(seed)).told())
                        .isNotEqualTo(((FieldCountTask) GRADED.given(other)).drawn());
            }
        }
    }

    @Test
    void withoutPartsOnlyAllOfItEarnsThePoint() {
        FieldCountTask strict =
                new FieldCountTask(GRADED.counters(), GRADED.among(), 3, "1", "1", null, GRADES, false, GRADED.seed());
        Map<String, String> right = right(strict, strict.drawn());
        assertThat(score(strict, right)).isEqualTo(100);
        right.put("r1", "none of them");
        assertThat(score(strict, right)).isZero();
    }

    @Test
    void asManyLieInEachFieldAsIsSaidWholeAndApart() {
        for (long seed = 0; seed < FieldCountTask.SLIDES; seed++) {
            FieldCountTask task = (FieldCountTask) GRADED.given(seed);
            List<SearchField> slide = task.slide();
            assertThat(slide).hasSize(3).doesNotHaveDuplicates();
            for (int i = 0; i < slide.size(); i++) {
                Map<String, Integer> lie = new TreeMap<>();
                slide.get(i).spots().forEach(spot -> {
                    lie.merge(spot.kind(), 1, Integer::sum);
                    assertThat(spot.around()).extracting(Corner::x).allMatch(x -> x > 0 && x < 1);
                    assertThat(spot.around()).extracting(Corner::y).allMatch(y -> y > 0 && y < 1);
                });
                assertThat(lie).isEqualTo(task.drawn().get(i));
            }
        }
    }

    @Test
    void itsAuthorIsToldWhatCannotBeDrawnOrHasTwoRightReports() {
        assertThat(problems(List.of(), GRADES, "1")).containsExactly("counters is missing");
        assertThat(problems(counting("unicorn", 1, 5), List.of(), "1"))
                .containsExactly("counters nothing in the atlas is called 'unicorn'");
        assertThat(problems(counting("red-cell", 1, 5), List.of(), "1"))
                .containsExactly("counters the field is full of 'red-cell' anyway");
        assertThat(problems(counting("squamous-cell", 20, 25), List.of(), "1"))
                .containsExactly("counters there is no room for so many objects of this size");
        assertThat(problems(counting("urine-white-cell", 2, 5), GRADES, "2"))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said).startsWith("counters no average of 2 to 5 lies clearly within a grade");
                });
        assertThat(problems(counting("urine-white-cell", 2, 4), List.of(), "1"))
                .containsExactly("counters the fewest and the most are at least 3 apart, so that slides differ");
        assertThat(problems(counting("urine-white-cell", 1, 5), GRADES, "some"))
                .containsExactly("tolerance 'some' is not a tolerance such as 0.1 or 2 %");
        assertThat(problems(
                        counting("urine-white-cell", 1, 5),
                        List.of(new Grade("few", "0", "5"), new Grade("many", "4", null)),
                        "1"))
                .containsExactly("grades[1].from grades follow each other, lowest first, and do not overlap");
        assertThat(problems(counting("urine-white-cell", 1, 5), List.of(new Grade("few", "", null)), "1"))
                .isNotEmpty();
        assertThat(problems(counting("urine-white-cell", 1, 8), GRADES, "1")).isEmpty();
    }

    /** Counts are scored anew at each look by the slide as it is drawn today: what changes it changes attempts that were sat. */
    @Test
    void whatWasCountedIsWhatIsThereToday() {
        assertThat(sum(GRADED)).isEqualTo("5bd9ef0e");
        assertThat(sum(ESTIMATED)).isEqualTo("fbdf6e4f");
    }

    private static String sum(FieldCountTask asked) {
        CRC32 sum = new CRC32();
        for (long number = 0; number < FieldCountTask.SLIDES; number++) {
            FieldCountTask task = (FieldCountTask) asked.given(number);
            sum.update((task.drawn() + " " + task.told()).getBytes(UTF_8));
            task.slide()
                    .forEach(field -> field.spots()
                            .forEach(spot -> sum.update((spot.kind()
                                            + Math.round(10_000 * spot.middle().x()) + " "
                                            + Math.round(10_000 * spot.middle().y()))
                                    .getBytes(UTF_8))));
        }
        return Long.toHexString(sum.getValue());
    }

    private static List<Counter> counting(String kind, int fewest, int most) {
        return List.of(new Counter(List.of(kind), fewest, most));
    }

    private static List<String> problems(List<Counter> counters, List<Grade> grades, String tolerance) {
        Problems problems = new Problems(new Prose());
        CountRules.check(
                new FieldCountTask(counters, List.of(), 3, tolerance, "1", null, grades, true, null), problems);
        return problems.found().stream()
                .map(problem -> problem.field() + " " + problem.message())
                .toList();
    }

    private static Map<String, String> right(FieldCountTask task, List<Map<String, Integer>> slide) {
        Map<String, String> fillings = new TreeMap<>();
        for (int i = 0; i < task.counters().size(); i++) {
            Counter counter = task.counters().get(i);
            for (int field = 0; field < slide.size(); field++) {
                fillings.put(FieldCountTask.countId(field, i), "" + task.count(counter, slide.get(field)));
            }
            fillings.put(FieldCountTask.reportId(i), task.report(task.average(counter, slide)));
        }
        return fillings;
    }

    private static Map<String, String> only(Map<String, String> fillings, String kind) {
        Map<String, String> some = new TreeMap<>(fillings);
        some.keySet().removeIf(id -> !id.startsWith(kind));
        return some;
    }

    private static boolean part(FieldCountTask task, String id, long value) {
        return task.rule()
                .mark(new Response.Gaps(new TreeMap<>(Map.of(id, "" + value))))
                .parts()
                .getOrDefault(id, false);
    }

    private static int score(FieldCountTask task, Map<String, String> fillings) {
        return task.rule().score(new Response.Gaps(new TreeMap<>(fillings))).hundredths();
    }
}

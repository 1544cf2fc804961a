package org.aliquot.question;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.aliquot.prose.Prose;
import org.aliquot.question.FieldMarksTask.Place;
import org.aliquot.response.Credit;
import org.aliquot.response.Point;
import org.aliquot.response.Response;
import org.junit.jupiter.api.Test;

/** What marks in a field earn. */
class FieldMarksTaskTest {

    private static final long SEED = 135;
    private static final FieldMarksTask ASKED = new FieldMarksTask(
            List.of("schistocyte", "helmet-cell"), List.of("target-cell", "teardrop-cell"), 3, 5, true, 7L);

    @Test
    void allObjectsMarkedEarnThePointAndNothingIsNoAnswer() {
        for (long seed = 0; seed < FieldMarksTask.FIELDS; seed++) {
            Task given = ASKED.given(seed);
            assertThat(given.rule().score(given.modelAnswer())).isEqualTo(Credit.FULL);
            assertThat(given.answeredBy()).isEqualTo(given.rule().kinds());
        }
    }

    @Test
    void eachObjectFoundEarnsItsShareAndEachWrongMarkTakesAsMuchOff() {
        List<Point> right = middles(ASKED, true);
        int all = right.size();
        Point wrong = middles(ASKED, false).getFirst();
        Point nothing = new Point(0, 0);

        assertThat(score(ASKED, right.subList(0, 2))).isEqualTo(200 / all);
        assertThat(score(ASKED, List.of(right.get(0), right.get(1), wrong))).isEqualTo(100 / all);
        assertThat(score(ASKED, List.of(right.getFirst(), nothing, wrong))).isZero();
        assertThat(score(ASKED, List.of(wrong, nothing))).isZero();
    }

    @Test
    void aSecondMarkOnTheSameObjectIsAWrongOne() {
        List<Point> twice = new ArrayList<>(middles(ASKED, true));
        int all = twice.size();
        twice.add(twice.getFirst());
        assertThat(score(ASKED, twice)).isEqualTo((all - 1) * 100 / all);
    }

    @Test
    void withoutPartsOnlyAllOfThemEarnThePoint() {
        FieldMarksTask strict =
                new FieldMarksTask(ASKED.find(), ASKED.among(), ASKED.fewest(), ASKED.most(), false, ASKED.seed());
        List<Point> right = middles(strict, true);
        assertThat(score(strict, right)).isEqualTo(100);
        assertThat(score(strict, right.subList(1, right.size()))).isZero();
    }

    @Test
    void whoAnswersInWordsIsAskedForTheSameKinds() {
        Set<String> wanted = new HashSet<>();
        ASKED.kinds().forEach((id, kind) -> {
            if (ASKED.find().contains(kind)) {
                wanted.add(id);
            }
        });
        assertThat(ASKED.rule().score(Response.Choices.of(wanted))).isEqualTo(Credit.FULL);
        assertThat(ASKED.rule().score(Response.Choices.of(ASKED.kinds().keySet())))
                .isEqualTo(Credit.NONE);
        assertThat(ASKED.shuffled()).containsExactlyElementsOf(ASKED.kinds().keySet());
        assertThat(List.copyOf(ASKED.kinds().values())).isSorted();
    }

    /** The rule as the guide says it, for any marks in any field: order does not count, and no mark pays that is off. */
    @Test
    void anyMarksEarnWhatTheGuideSays() {
        Random random = new Random(SEED);
        for (int round = 0; round < 400; round++) {
            FieldMarksTask task = (FieldMarksTask) ASKED.given(random.nextLong());
            List<Place> places = task.places();
            List<Point> marks = new ArrayList<>();
            for (int i = 1 + random.nextInt(FieldMarksTask.MOST_MARKS); i > 0; i--) {
                Place near = places.get(random.nextInt(places.size()));
                marks.add(
                        random.nextBoolean()
                                ? new Point(random.nextDouble(), random.nextDouble())
                                : near(near, random));
            }
            long wanted = places.stream().filter(place -> place.spot().wanted()).count();
            long found = places.stream()
                    .filter(place -> place.spot().wanted())
                    .filter(place -> marks.stream().anyMatch(place.region()::contains))
                    .count();
            long expected = Math.max(0, found - (marks.size() - found)) * 100 / wanted;

            assertThat(score(task, marks)).as("seed %d, round %d", SEED, round).isEqualTo((int) expected);
            List<Point> mixed = new ArrayList<>(marks);
            Collections.shuffle(mixed, random);
            assertThat(score(task, mixed))
                    .as("seed %d, round %d, mixed", SEED, round)
                    .isEqualTo((int) expected);
        }
    }

    @Test
    void theFieldIsOneOfAFewAndTheSameForTheSameSeed() {
        assertThat(Stream.iterate(0L, seed -> seed + 1)
                        .limit(50)
                        .map(seed -> ((FieldMarksTask) ASKED.given(seed)).places())
                        .distinct())
                .hasSize(FieldMarksTask.FIELDS);
        assertThat(((FieldMarksTask) ASKED.given(5)).places()).isEqualTo(((FieldMarksTask) ASKED.given(5)).places());
    }

    @Test
    void itsAuthorIsToldWhatNoFieldCanShow() {
        assertThat(problems(List.of(), List.of("target-cell", "bite-cell"), 1, 2))
                .containsExactly("find");
        assertThat(problems(List.of("spherocyte"), List.of("target-cell"), 1, 2))
                .containsExactly("among");
        assertThat(problems(List.of("spherocyte"), List.of("target-cell", "unicorn"), 1, 2))
                .containsExactly("find");
        assertThat(problems(List.of("spherocyte"), List.of("target-cell", "uric-acid"), 1, 2))
                .containsExactly("find");
        assertThat(problems(List.of("spherocyte"), List.of("target-cell", "bite-cell"), 5, 2))
                .containsExactly("find");
        assertThat(problems(List.of("spherocyte"), List.of("target-cell", "bite-cell"), 2, 5))
                .isEmpty();
    }

    /** Marks are scored anew at each look by the field as it is laid out today: what moves an object changes attempts that were sat. */
    @Test
    void whatWasMarkedLiesWhereItLayWhenItWasMarked() {
        assertThat(layout(List.of("schistocyte", "helmet-cell"), "teardrop-cell", "target-cell", "echinocyte"))
                .isEqualTo("c4a371bb");
        assertThat(layout(List.of("band-neutrophil"), "segmented-neutrophil", "eosinophil", "monocyte"))
                .isEqualTo("4ec13946");
        assertThat(layout(
                        List.of("dysmorphic-red-cell"),
                        "crenated-red-cell",
                        "budding-yeast",
                        "urine-red-cell",
                        "urine-white-cell"))
                .isEqualTo("693892b2");
    }

    private static String layout(List<String> find, String... among) {
        CRC32 sum = new CRC32();
        for (long number = 0; number < FieldMarksTask.FIELDS; number++) {
            for (Place place : new FieldMarksTask(find, List.of(among), 3, 5, true, number).places()) {
                sum.update((place.spot().kind() + place.spot().wanted() + place.corners()).getBytes(UTF_8));
            }
        }
        return Long.toHexString(sum.getValue());
    }

    private static List<String> problems(List<String> find, List<String> among, int fewest, int most) {
        Problems problems = new Problems(new Prose());
        LabRules.check(new FieldMarksTask(find, among, fewest, most, true, null), problems);
        return problems.found().stream().map(FieldProblem::field).toList();
    }

    private static List<Point> middles(FieldMarksTask task, boolean wanted) {
        return task.places().stream()
                .filter(place -> place.spot().wanted() == wanted)
                .map(Place::middle)
                .toList();
    }

    private static Point near(Place place, Random random) {
        Point middle = place.middle();
        return new Point(
                Math.clamp(middle.x() + random.nextGaussian() * 0.03, 0, 1),
                Math.clamp(middle.y() + random.nextGaussian() * 0.03, 0, 1));
    }

    private static int score(FieldMarksTask task, List<Point> marks) {
        return task.rule().score(new Response.Points(marks)).hundredths();
    }
}

package org.aliquot.packfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.prose.Manuscript;
import org.aliquot.prose.Prose;
import org.junit.jupiter.api.Test;

/** The content that comes with the product has no problem. */
class StarterPackTest {

    private final List<PackRead> reads = StarterPacks.READS;

    @Test
    void readsWithoutAProblem() {
        assertThat(reads).as("packs in content/").isNotEmpty();
        assertThat(reads).allSatisfy(read -> assertThat(read).as(problems(read)).isInstanceOf(PackRead.Good.class));
    }

    @Test
    void holdsWhatTheProductPromises() {
        assertThat(reads)
                .filteredOn(StarterPackTest::isMlt)
                .singleElement()
                .isInstanceOfSatisfying(PackRead.Good.class, good -> {
                    Pack pack = good.pack();
                    assertThat(pack.courses())
                            .singleElement()
                            .satisfies(course -> assertThat(course.sections()).hasSize(7));
                    assertThat(pack.exams()).extracting("key").contains("mlt-mock-50", "quick-check", "mlt-bb-02-quiz");
                    assertThat(pack.lessons()).hasSizeGreaterThanOrEqualTo(60);
                    assertThat(pack.items()).hasSizeGreaterThanOrEqualTo(700);
                    assertThat(pack.checks()).hasSizeGreaterThanOrEqualTo(180);
                });
    }

    @Test
    void eachLessonTeachesByExampleByPictureAndByQuestion() {
        Prose prose = new Prose();
        for (PackRead read : reads) {
            assertThat(read)
                    .isInstanceOfSatisfying(
                            PackRead.Good.class,
                            good -> assertThat(good.pack().lessons())
                                    .isNotEmpty()
                                    .allSatisfy(lesson -> {
                                        Manuscript text = prose.inspect(lesson.body());
                                        assertThat(text.exhibits().size()
                                                        + text.portraits().size())
                                                .as(lesson.slug())
                                                .isPositive();
                                        assertThat(text.checks())
                                                .as(lesson.slug())
                                                .hasSizeGreaterThanOrEqualTo(3);
                                        assertThat(lesson.objectives())
                                                .as(lesson.slug())
                                                .isNotEmpty();
                                        assertThat(lesson.references())
                                                .as(lesson.slug())
                                                .isNotEmpty();
                                        assertThat(lesson.body())
                                                .as(lesson.slug())
                                                .containsIgnoringCase("worked example")
                                                .contains("**Common errors**", "## Key points");
                                    }));
        }
    }

    /** Each pack has its own table, so that it stands alone; what two of them say of a test must be the same. */
    @Test
    void teachesOneIntervalForATest() {
        Map<String, String> known = new HashMap<>();
        for (PackRead read : reads) {
            assertThat(read)
                    .isInstanceOfSatisfying(
                            PackRead.Good.class,
                            good -> good.pack()
                                    .tables()
                                    .intervals()
                                    .forEach(interval -> assertThat(interval.who() + interval.limits() + interval.si())
                                            .as(good.pack().head().id() + ": " + interval.id())
                                            .isEqualTo(known.computeIfAbsent(
                                                    interval.id(),
                                                    id -> interval.who() + interval.limits() + interval.si()))));
        }
        assertThat(known).hasSizeGreaterThan(150);
    }

    private static boolean isMlt(PackRead read) {
        return read instanceof PackRead.Good good && good.pack().head().id().equals("mlt");
    }

    private static String problems(PackRead read) {
        return read instanceof PackRead.Bad bad
                ? bad.problems().stream().map(Problem::toString).collect(Collectors.joining("\n", "\n", "\n"))
                : "";
    }
}

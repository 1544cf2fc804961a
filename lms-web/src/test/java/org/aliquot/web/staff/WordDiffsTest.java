package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.web.staff.DiffLine.Kind;
import org.aliquot.web.staff.DiffLine.Piece;
import org.junit.jupiter.api.Test;

/** What one word changed is told word by word. */
class WordDiffsTest {

    @Test
    void oneWordThatChangedIsMarkedAndNothingElse() {
        assertThat(LineDiffs.of(
                        "Which test falls first in iron deficiency?", "Which test rises first in iron deficiency?"))
                .containsExactly(
                        new DiffLine(
                                Kind.REMOVED,
                                List.of(
                                        new Piece("Which test ", false),
                                        new Piece("falls", true),
                                        new Piece(" first in iron deficiency?", false))),
                        new DiffLine(
                                Kind.ADDED,
                                List.of(
                                        new Piece("Which test ", false),
                                        new Piece("rises", true),
                                        new Piece(" first in iron deficiency?", false))));
    }

    @Test
    void aNumberWithItsDecimalsIsOneWord() {
        List<DiffLine> lines = LineDiffs.of("Hemoglobin is 12.4 g/dL.", "Hemoglobin is 12.9 g/dL.");
        assertThat(lines.getLast().pieces()).contains(new Piece("12.9", true));
    }

    @Test
    void wordsThatStandTogetherAreMarkedTogether() {
        List<DiffLine> lines = LineDiffs.of(
                "It mirrors the iron stores of the body well.",
                "It mirrors the iron stores from the first week on well.");
        assertThat(lines.getLast().pieces()).filteredOn(Piece::changed).hasSizeLessThanOrEqualTo(2);
        assertThat(lines.getLast().text()).isEqualTo("It mirrors the iron stores from the first week on well.");
    }

    @Test
    void linesWithLittleInCommonAreTwoTexts() {
        assertThat(LineDiffs.of("Mean cell volume", "Serum ferritin, measured twice"))
                .containsExactly(
                        new DiffLine(Kind.REMOVED, "Mean cell volume"),
                        new DiffLine(Kind.ADDED, "Serum ferritin, measured twice"));
    }

    @Test
    void tooMuchToCompareIsShownAsTwoTextsAndNotComparedForMinutes() {
        String before = words("left ", 40_000);
        String after = words("right ", 40_000);
        assertThat(LineDiffs.of(before, after))
                .containsExactly(new DiffLine(Kind.REMOVED, before), new DiffLine(Kind.ADDED, after));
        assertThat(LineDiffs.of(before.replace(' ', '\n'), after.replace(' ', '\n')))
                .hasSizeGreaterThan(80_000)
                .noneMatch(DiffLine::isMarked);
    }

    @Test
    void aLongTextInWhichOneWordChangedIsComparedAllTheSame() {
        String text = words("word ", 40_000);
        List<DiffLine> lines = LineDiffs.of("First " + text, "Second " + text);
        assertThat(lines.getFirst().pieces()).containsExactly(new Piece("First", true), new Piece(" " + text, false));
    }

    @Test
    void repetitiveTextsAreComparedAndNumbersWithoutEndAreWords() {
        String before = "a b ".repeat(20_000);
        String after = "b a ".repeat(20_000);
        assertThat(LineDiffs.of(before, after)).extracting(DiffLine::text).containsExactly(before, after);
        String number = "1.".repeat(50_000);
        assertThat(LineDiffs.of(number + "2", number + "3"))
                .extracting(DiffLine::text)
                .containsExactly(number + "2", number + "3");
    }

    @Test
    void theSameChangeIsFoundInALongParagraphAsInAShortOne() {
        String paragraph = words("the patient ", 50);
        String before = "Before " + paragraph + "low " + paragraph + "end";
        String after = "After " + paragraph + "high " + paragraph + "stop";
        List<DiffLine> lines = LineDiffs.of(before, after);
        assertThat(lines).extracting(DiffLine::text).containsExactly(before, after);
        assertThat(lines.getLast().pieces())
                .filteredOn(Piece::changed)
                .extracting(Piece::text)
                .containsExactly("After", "high", "stop");
    }

    private static String words(String word, int times) {
        return IntStream.range(0, times).mapToObj(place -> word + place + " ").collect(Collectors.joining());
    }

    @Test
    void nothingIsLostOfEitherText() {
        String before = "The *B* gene\u2028codes for an enzyme that turns H<sup>+</sup> into B: 2,5 µL, naïve — “so”.";
        String after = "The *A* gene\u2028codes for one enzyme that turns H<sup>2+</sup> into B: 2,6 µL, naive – “so”!";
        List<DiffLine> lines = LineDiffs.of(before, after);
        assertThat(lines).extracting(DiffLine::text).containsExactly(before, after);
        assertThat(lines).allMatch(DiffLine::isMarked);
    }
}

package org.aliquot.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.catalog.LessonText;
import org.aliquot.draft.TextMerge;
import org.junit.jupiter.api.Test;

/** Two people who changed one lesson each keep what only they touched. */
class LessonTreeTest {

    private static final String FRONT = "Cells carry antigens.";
    private static final String FORWARD = "## Forward group\n\nCells against antisera.";
    private static final String REVERSE = "## Reverse group {#reverse}\n\nPlasma against cells.";
    private static final LessonText BASE = lesson("ABO", FRONT, FORWARD, REVERSE);

    @Test
    void keepsWhatTwoPeopleWroteUnderTwoHeadings() {
        var merged = merge(
                lesson("ABO", FRONT, FORWARD + " Mine.", REVERSE), lesson("ABO", FRONT, FORWARD, REVERSE + " Theirs."));

        assertThat(merged.disputed()).isEmpty();
        assertThat(merged.theirs()).containsExactly("body[## Reverse group {#reverse}].text");
        assertThat(merged.content()).isEqualTo(lesson("ABO", FRONT, FORWARD + " Mine.", REVERSE + " Theirs."));
    }

    @Test
    void keepsAChangedTitleBesideAChangedText() {
        var merged = merge(lesson("ABO groups", FRONT, FORWARD, REVERSE), lesson("ABO", FRONT, FORWARD));

        assertThat(merged.disputed()).isEmpty();
        assertThat(merged.content()).isEqualTo(lesson("ABO groups", FRONT, FORWARD));
    }

    @Test
    void disputesWhatBothWroteUnderOneHeading() {
        LessonText mine = lesson("ABO", FRONT, FORWARD + " Mine.", REVERSE);
        LessonText their = lesson("ABO", FRONT + " Theirs.", FORWARD + " Theirs.", REVERSE);

        assertThat(merge(mine, their).disputed()).containsExactly("body[## Forward group].text");
        assertThat(merge(mine, their).content())
                .isEqualTo(lesson("ABO", FRONT + " Theirs.", FORWARD + " Mine.", REVERSE));
    }

    @Test
    void keepsSectionsThatWereAddedAndHeadingsThatAreTheSame() {
        String again = "## Forward group\n\nOnce more.";
        String extra = "### Errors\n\nFibrin.";
        var merged =
                merge(lesson("ABO", FRONT, FORWARD, REVERSE, again), lesson("ABO", FRONT, FORWARD, REVERSE, extra));

        assertThat(merged.disputed()).isEmpty();
        assertThat(merged.content()).isEqualTo(lesson("ABO", FRONT, FORWARD, REVERSE, again, extra));
    }

    @Test
    void aLessonWithoutTextBeginsWithEitherOne() {
        var merged = TextMerge.of(new LessonTree(), lesson("ABO"), lesson("ABO", FRONT), lesson("New", ""), true);

        assertThat(merged.disputed()).isEmpty();
        assertThat(merged.content()).isEqualTo(lesson("New", FRONT));
    }

    private static TextMerge.Outcome<LessonText> merge(LessonText mine, LessonText their) {
        return TextMerge.of(new LessonTree(), BASE, mine, their, true);
    }

    private static LessonText lesson(String title, String... sections) {
        return new LessonText(
                title, "", 10, List.of("Name both groups"), List.of(), List.of(), String.join("\n\n", sections));
    }
}

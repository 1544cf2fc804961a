package org.aliquot.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.prose.Passage;
import org.aliquot.prose.Prose;
import org.junit.jupiter.api.Test;

/** A note finds its place in a newer text of the lesson, or says that it lost it. */
class WhereaboutsTest {

    private static final List<Passage> TEXT = new Prose().passages("""
            The first words.

            ## Kell {#kell}

            **DTT destroys Kell antigens**, enzymes do not. Counts of 5 × 10<sup>9</sup>/L are low.

            ## Kidd {#kidd}

            A *weak* antibody. Enzymes do not.
            """);

    @Test
    void staysBelowItsHeading() {
        assertThat(Whereabouts.anchor(TEXT, "kidd", "Enzymes do not")).contains("kidd");
        assertThat(Whereabouts.anchor(TEXT, "kell", "enzymes do not")).contains("kell");
    }

    @Test
    void followsItsWordsToAnotherHeading() {
        assertThat(Whereabouts.anchor(TEXT, "kidd", "DTT destroys Kell antigens"))
                .contains("kell");
        assertThat(Whereabouts.anchor(TEXT, "gone", "The first\n  words")).contains("");
    }

    @Test
    void isFoundWhateverMarkupStandsBetween() {
        assertThat(Whereabouts.anchor(TEXT, "kell", "5 × 109/L are low")).contains("kell");
        assertThat(Whereabouts.anchor(TEXT, "kidd", "a weak antibody")).contains("kidd");
    }

    @Test
    void saysThatItIsLost() {
        assertThat(Whereabouts.anchor(TEXT, "kell", "Lutheran")).isEmpty();
        assertThat(Whereabouts.anchor(TEXT, "duffy", null)).isEmpty();
    }

    @Test
    void withoutAQuoteBelongsToItsHeadingOrTheWholeLesson() {
        assertThat(Whereabouts.anchor(TEXT, "kidd", null)).contains("kidd");
        assertThat(Whereabouts.anchor(TEXT, "", null)).contains("");
    }
}

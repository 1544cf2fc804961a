package org.aliquot.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.aliquot.classical.AnswerCount;
import org.aliquot.classical.AnswerCounts;
import org.aliquot.question.ItemContent;
import org.aliquot.question.OptionContent;
import org.aliquot.question.Questions;
import org.aliquot.question.SingleTask;
import org.aliquot.statistics.Flag.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Learners of ten levels answer a question with four options, of which {@code b} is the key. */
class FlagRulesTest {

    /** How many of level 0 to 9 give an answer. */
    private interface Choosers {
        int at(int level);
    }

    private final List<AnswerCount> counts = new ArrayList<>();

    @Test
    void findNothingInASoundQuestion() {
        choose("b", level -> 5 + 3 * level);
        choose("a", level -> 12 - level);
        choose("c", level -> 12 - level);
        choose("d", level -> 12 - level);

        assertThat(flags()).isEmpty();
    }

    @Test
    void findStrongerLearnersSplitBetweenTheKeyAndARival() {
        choose("b", level -> 12 + level / 4);
        choose("c", level -> 3 + 2 * level);
        choose("d", level -> 25 - 2 * level);
        choose("a", level -> 6);

        Flag split = flags().getFirst();
        assertThat(split.kind()).isEqualTo(Kind.SPLIT);
        assertThat(split.options()).containsExactly("b", "c");
        assertThat(FlagTitles.of(split, figures(null))).isEqualTo("Stronger learners are split between B and C");
    }

    @Test
    void seeNoRivalInAnOptionThatHardlyAnybodyTakes() {
        choose("b", level -> 3 + level / 3);
        choose("a", level -> 10 - level);
        choose("d", level -> 10 - level);
        choose("c", level -> level == 9 ? 4 : 0);

        assertThat(flags()).extracting(Flag::kind).doesNotContain(Kind.SPLIT);
    }

    @Test
    void callForTheKeyWhenStrongerLearnersGetItRightLessOften() {
        choose("b", level -> 22 - 2 * level);
        choose("c", level -> 4 + 2 * level);
        choose("a", level -> 5);
        choose("d", level -> 5);

        assertThat(flags()).extracting(Flag::kind).startsWith(Kind.NEGATIVE_DISCRIMINATION, Kind.SPLIT);
    }

    @Test
    void nameOptionsThatNobodyTakes() {
        choose("b", level -> 8 + 2 * level);
        choose("a", level -> 10);

        Flag idle = flags().getLast();
        assertThat(idle.kind()).isEqualTo(Kind.IDLE_OPTION);
        assertThat(FlagTitles.of(idle, figures(null))).isEqualTo("No one chooses C or D");
    }

    @Test
    void seeWhatIsTooEasyTooHardOrNotAsRated() {
        choose("b", level -> 40);
        assertThat(flags()).extracting(Flag::kind).contains(Kind.TOO_EASY);
        counts.clear();
        choose("b", level -> 4);
        choose("a", level -> 36);
        assertThat(flags()).extracting(Flag::kind).contains(Kind.TOO_HARD);
        counts.clear();
        choose("b", level -> 30);
        choose("a", level -> 10);
        assertThat(FlagRules.of(figures(null), 1.5, null))
                .extracting(Flag::kind)
                .contains(Kind.EASIER_THAN_RATED);
        assertThat(FlagRules.of(figures(null), -3.5, null))
                .extracting(Flag::kind)
                .contains(Kind.HARDER_THAN_RATED);
        assertThat(FlagRules.of(figures(null), -1, null))
                .extracting(Flag::kind)
                .doesNotContain(Kind.EASIER_THAN_RATED, Kind.HARDER_THAN_RATED);
    }

    @Test
    void seeBlanksAndSlowness() {
        choose("b", level -> 20);
        choose("", level -> 5);

        assertThat(flags()).extracting(Flag::kind).contains(Kind.OFTEN_BLANK);
        assertThat(FlagRules.of(figures(100_000L), 0, 40_000L))
                .extracting(Flag::kind)
                .contains(Kind.SLOW);
        assertThat(FlagRules.of(figures(70_000L), 0, 40_000L))
                .extracting(Flag::kind)
                .doesNotContain(Kind.SLOW);
    }

    @Test
    void raiseNoAlarmForFewAnswers() {
        choose("b", level -> level < 5 ? 2 : 0);
        choose("c", level -> level < 5 ? 0 : 2);

        assertThat(flags()).isEmpty();
    }

    private void choose(String option, Choosers choosers) {
        for (int level = 0; level < 10; level++) {
            if (choosers.at(level) > 0) {
                String answer = option.isEmpty() ? "" : "{\"choice\": \"" + option + "\"}";
                counts.add(new AnswerCount(answer, option.equals("b"), 9, level, choosers.at(level)));
            }
        }
    }

    private List<Flag> flags() {
        return FlagRules.of(figures(null), 0, null);
    }

    private ItemFigures figures(@Nullable Long medianMs) {
        TreeMap<Integer, Integer> times = new TreeMap<>();
        if (medianMs != null) {
            times.put((int) Math.round(20 * Math.log(medianMs / 1000.0)), 1);
        }
        return Figuring.of(Setting.TUTOR, new Tally(new AnswerCounts(counts), times, null, null), QUESTION, null);
    }

    private static final ItemContent QUESTION = Questions.asking(
                    new SingleTask(List.of(option("a"), option("b"), option("c"), option("d")), true))
            .content();

    private static OptionContent option(String id) {
        return new OptionContent(id, id, id.equals("b"), "Because.", null);
    }
}

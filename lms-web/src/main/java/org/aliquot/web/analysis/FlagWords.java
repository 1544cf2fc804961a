package org.aliquot.web.analysis;

import java.util.List;
import org.aliquot.statistics.Flag;
import org.aliquot.statistics.FlagTitles;
import org.aliquot.statistics.ItemFigures;
import org.aliquot.statistics.OptionFigures;
import org.aliquot.statistics.QuintileFigures;
import org.aliquot.web.Wording;

/** Flags in words: what was found, and what to do about it. */
final class FlagWords {

    /** In a smaller fifth, shares say little. */
    private static final int LEAST_IN_FIFTH = 10;

    private FlagWords() {}

    static FlagNote of(Flag flag, ItemFigures figures) {
        boolean bad = flag.kind() == Flag.Kind.NEGATIVE_DISCRIMINATION || flag.kind() == Flag.Kind.SPLIT;
        return new FlagNote(FlagTitles.of(flag, figures), advice(flag, figures), bad);
    }

    private static String advice(Flag flag, ItemFigures figures) {
        return switch (flag.kind()) {
            case NEGATIVE_DISCRIMINATION ->
                "The key may be on the wrong option. Read the question as if you had to answer it, then compare with the key.";
            case SPLIT ->
                highest(flag, figures)
                        + "When that happens, the other option is often defensible too, or the stem leaves out a fact that rules it out. Read both before changing anything.";
            case WEAK_DISCRIMINATION ->
                "It tells little about who knows more. Look for a clue in the options, or for an unclear stem.";
            case TOO_HARD -> "Fewer than 30% get it right. Is it taught, and is the key beyond doubt?";
            case TOO_EASY ->
                "More than 90% get it right. It costs time and tells little; a better distractor may help.";
            case HARDER_THAN_RATED -> "Look whether something in it misleads, or change the rating.";
            case EASIER_THAN_RATED -> "It may be known too widely, or give itself away. Or change the rating.";
            case OFTEN_BLANK -> "It may stand too late in the form, or no one knows where to begin.";
            case SLOW -> "Fine for a calculation. Else shorten the stem or the exhibit.";
            case IDLE_OPTION ->
                "An option that no one takes does no work. Write one that a real misunderstanding leads to.";
        };
    }

    /** What the highest fifth chose, when it is large enough to say. */
    private static String highest(Flag flag, ItemFigures figures) {
        if (figures.fifths().isEmpty() || figures.fifths().getLast().learners() < LEAST_IN_FIFTH) {
            return "";
        }
        QuintileFigures highest = figures.fifths().getLast();
        List<String> all = figures.options().stream().map(OptionFigures::option).toList();
        List<String> shares = flag.options().stream()
                .map(option -> percent(highest, all.indexOf(option)) + "% chose " + FlagTitles.letter(option, figures))
                .toList();
        return "In the highest fifth, " + Wording.list(shares) + ". ";
    }

    private static int percent(QuintileFigures fifth, int place) {
        Double value = fifth.options().get(place).value();
        return value == null ? 0 : FigureWords.percent(value);
    }
}

package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.question.OptionContent;

/** Whoever chose a wrong option learns why in a full sentence at least. */
final class ThinReasons implements ContentCheck {

    /** "It is class I." refutes, and teaches nothing. */
    static final int FEWEST_WORDS = 6;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?][\"')\\]*_”’]*\\s*$");

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<Problem> problems = new ArrayList<>();
        for (PackItem item : pack.questions()) {
            for (OptionContent option : item.content().options()) {
                if (!option.correct() && isThin(option.rationale())) {
                    problems.add(pack.where()
                            .question(
                                    item.id(),
                                    option.rationale().lines().findFirst().orElse(""),
                                    "the reason for option %s of %s is no full sentence of %d words"
                                            .formatted(option.id(), item.id(), FEWEST_WORDS)));
                }
            }
        }
        return problems;
    }

    private static boolean isThin(String reason) {
        return SPACE.split(reason.strip()).length < FEWEST_WORDS
                || !SENTENCE.matcher(reason).matches();
    }
}

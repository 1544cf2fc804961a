package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.question.SingleTask;

/**
 * The key is the longest option no more often than chance: expected are one of four among four options and so on, and allowed is
 * what chance exceeds in one of 100 packs (normal approximation, from 20 questions on). Equally long options share the case.
 */
final class KeyLengths implements ContentCheck {

    private static final int FEWEST = 20;
    private static final Pattern MARKS = Pattern.compile("[*_]|</?[a-z]+>");

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<Problem> problems = new ArrayList<>();
        look("items", pack.pack().items(), problems);
        look("checks", pack.pack().checks(), problems);
        return problems;
    }

    private static void look(String folder, List<PackItem> items, List<Problem> problems) {
        List<SingleTask> questions = SingleKeys.of(items).questions();
        double longest = 0;
        double expected = 0;
        double variance = 0;
        for (SingleTask question : questions) {
            double chance = 1.0 / question.options().size();
            longest += shareOfLongest(question);
            expected += chance;
            variance += chance * (1 - chance);
        }
        double most = expected + SingleKeys.DEVIATE * Math.sqrt(variance);
        if (questions.size() >= FEWEST && longest > most) {
            problems.add(new Problem(
                    folder,
                    0,
                    "in %.0f of %d questions the key is the longest option; chance gives %.0f, and more than %.0f in %.0f%% of packs at most; shorten keys or say as much in the other options"
                            .formatted(longest, questions.size(), expected, most, SingleKeys.CHANCE_PERCENT)));
        }
    }

    private static double shareOfLongest(SingleTask question) {
        List<Integer> lengths = question.options().stream()
                .map(option -> MARKS.matcher(option.text()).replaceAll("").length())
                .toList();
        int most = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
        long asLong = lengths.stream().filter(length -> length == most).count();
        return lengths.get(SingleKeys.key(question)) == most ? 1.0 / asLong : 0;
    }
}

package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.question.SingleTask;

/**
 * The key stands at each place about equally often: among all questions as they are written, and among those that are never
 * shuffled. Pearson's chi-square for each number of options, judged from five keys a place on.
 */
final class KeyPlaces implements ContentCheck {

    private static final int FEWEST_A_PLACE = 5;

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<Problem> problems = new ArrayList<>();
        look("items", pack.pack().items(), problems);
        look("checks", pack.pack().checks(), problems);
        return problems;
    }

    private static void look(String folder, List<PackItem> items, List<Problem> problems) {
        List<SingleTask> all = SingleKeys.of(items).questions();
        look(folder, all, question -> true, "as they are written", problems);
        look(folder, all, question -> !question.shuffle(), "that are never shuffled", problems);
    }

    private static void look(
            String folder, List<SingleTask> all, Predicate<SingleTask> which, String how, List<Problem> problems) {
        Map<Integer, List<SingleTask>> bySize = all.stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        question -> question.options().size(), TreeMap::new, Collectors.toList()));
        bySize.forEach((size, questions) -> {
            int[] places = new int[size];
            questions.forEach(question -> places[SingleKeys.key(question)]++);
            if (questions.size() >= FEWEST_A_PLACE * size && chiSquare(places) > limit(size - 1)) {
                problems.add(new Problem(
                        folder,
                        0,
                        "of %d questions with %d options %s, the key is at the first to last place %s times: chance spreads them so unevenly in %.0f%% of packs at most; spread the keys"
                                .formatted(
                                        questions.size(),
                                        size,
                                        how,
                                        Arrays.toString(places),
                                        SingleKeys.CHANCE_PERCENT)));
            }
        });
    }

    private static double chiSquare(int[] counts) {
        double expected = (double) Arrays.stream(counts).sum() / counts.length;
        return Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    /** Wilson and Hilferty (1931): for one to nine degrees of freedom at 1 % within 0.1 of the table. */
    private static double limit(int freedom) {
        double part = 2.0 / (9 * freedom);
        return freedom * Math.pow(1 - part + SingleKeys.DEVIATE * Math.sqrt(part), 3);
    }
}

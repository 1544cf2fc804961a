package org.aliquot.ability;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.oracle.Oracle;

/** Scored items for tests. */
final class Answers {

    private Answers() {}

    static ScoredItem item(double b, boolean correct) {
        return new ScoredItem(new Difficulty(b, 0), correct);
    }

    static List<ScoredItem> same(int items, double b, boolean correct) {
        return Stream.generate(() -> item(b, correct)).limit(items).toList();
    }

    /** The first so many of these difficulties right, the others wrong. */
    static List<ScoredItem> firstRight(double[] difficulties, int right) {
        return IntStream.range(0, difficulties.length)
                .mapToObj(i -> item(difficulties[i], i < right))
                .toList();
    }

    static double[] difficulties(SplittableRandom random, int items) {
        return random.doubles(items, -3, 3).toArray();
    }

    static Map<String, Double> bank() {
        var bank = new HashMap<String, Double>();
        Oracle.rows("bank_rasch.csv").forEach(row -> bank.put(row.cell("item"), row.number("b")));
        return bank;
    }

    static List<ScoredItem> ofPerson(Oracle person) {
        var bank = bank();
        var ids = person.words("items");
        var responses = person.words("responses");
        var items = new ArrayList<ScoredItem>();
        for (int i = 0; i < ids.size(); i++) {
            items.add(
                    item(requireNonNull(bank.get(ids.get(i))), responses.get(i).equals("1")));
        }
        return items;
    }
}

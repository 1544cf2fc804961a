package org.aliquot.adaptive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which items must not meet in a sitting, by number and both ways. Immutable. */
final class EnemyLists {

    private static final int[] NONE = {};

    private final Map<Integer, int[]> of = new HashMap<>();

    EnemyLists(List<BankItem> bank) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int item = 0; item < bank.size(); item++) {
            numbers.put(bank.get(item).id(), item);
        }
        Map<Integer, TreeSet<Integer>> pairs = new HashMap<>();
        for (int item = 0; item < bank.size(); item++) {
            for (String name : bank.get(item).enemies()) {
                Integer enemy = numbers.get(name);
                if (enemy != null && enemy != item) {
                    pairs.computeIfAbsent(item, _ -> new TreeSet<>()).add(enemy);
                    pairs.computeIfAbsent(enemy, _ -> new TreeSet<>()).add(item);
                }
            }
        }
        pairs.forEach((item, enemies) ->
                of.put(item, enemies.stream().mapToInt(Integer::intValue).toArray()));
    }

    boolean areNone() {
        return of.isEmpty();
    }

    int[] of(int item) {
        return of.getOrDefault(item, NONE);
    }
}

package org.aliquot.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items must not meet, read both ways and only within the bank at hand. */
final class Enemies {

    private final Map<String, Set<String>> byId = new HashMap<>();

    private Enemies() {}

    /**
     * @throws IllegalArgumentException when an id stands twice in the bank
     */
    static Enemies of(List<Candidate> bank) {
        var enemies = new Enemies();
        for (Candidate candidate : bank) {
            if (enemies.byId.put(candidate.id(), new HashSet<>()) != null) {
                throw new IllegalArgumentException("an item stands once in a bank: " + candidate.id());
            }
        }
        for (Candidate candidate : bank) {
            candidate.enemies().forEach(other -> enemies.part(candidate.id(), other));
        }
        return enemies;
    }

    private void part(String one, String other) {
        if (byId.containsKey(other) && !one.equals(other)) {
            of(one).add(other);
            of(other).add(one);
        }
    }

    Set<String> of(String id) {
        return byId.getOrDefault(id, Set.of());
    }

    int count(Candidate candidate) {
        return of(candidate.id()).size();
    }
}

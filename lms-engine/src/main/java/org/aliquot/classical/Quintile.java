package org.aliquot.classical;

import java.util.Map;

/**
 * A fifth of the persons by their share right on the other items. Persons with equal shares stay together, so fifths differ in
 * size, and one may be empty.
 *
 * @param persons how many
 * @param answers how many of them gave each answer
 */
public record Quintile(int persons, Map<String, Integer> answers) {

    public Quintile {
        answers = Map.copyOf(answers);
    }
}

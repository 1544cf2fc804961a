package org.aliquot.microscope.optics;

import java.util.Map;

/**
 * One object of a kind.
 *
 * @param seed of all that is its own
 * @param size greatest extent in µm
 * @param properties what else is true of it
 */
public record Individual(long seed, double size, Map<String, Double> properties) {
    public Individual {
        properties = Map.copyOf(properties);
    }

    public Chance chance() {
        return new Chance(seed);
    }

    public double property(String name, double otherwise) {
        return properties.getOrDefault(name, otherwise);
    }
}

package org.aliquot.microscope;

import java.util.Map;
import org.aliquot.microscope.optics.Kind;

/**
 * How many of a kind a field has.
 *
 * @param number in the field; of what is behind the point one more at chance
 * @param properties what is fixed for all of them; what is not is drawn for each. "size" (µm) fixes the size
 */
public record Population(Kind kind, double number, Map<String, Double> properties) {
    public Population {
        properties = Map.copyOf(properties);
        if (!(number >= 0) || number > 100_000) {
            throw new IllegalArgumentException("no field has " + number + " of " + kind.id());
        }
    }

    public static Population of(Kind kind, double number) {
        return new Population(kind, number, Map.of());
    }
}

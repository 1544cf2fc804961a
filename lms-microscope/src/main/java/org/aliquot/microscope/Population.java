package org.aliquot.microscope;

import java.util.Map;
import org.aliquot.microscope.optics.Kind;

/**
 * How many of a kind a field has.
 *
 * @param number in the field; of what is behind the point one more at chance
 * @param properties what is fixed for all of them; what is not is drawn for each. "size" (µm) fixes the size
 * @param clear µm kept free, where there is room, between each of them and the edge of the field or another one kept clear
 */
public record Population(Kind kind, double number, Map<String, Double> properties, double clear) {
    public Population {
        properties = Map.copyOf(properties);
        if (!(number >= 0) || number > 100_000 || !(clear >= 0)) {
            throw new IllegalArgumentException("no field has " + number + " of " + kind.id());
        }
    }

    public Population(Kind kind, double number, Map<String, Double> properties) {
        this(kind, number, properties, 0);
    }

    public static Population of(Kind kind, double number) {
        return new Population(kind, number, Map.of());
    }
}

package org.aliquot.microscope;

import java.util.List;
import org.aliquot.microscope.optics.Objective;
import org.aliquot.microscope.optics.Preparation;

/**
 * What a field shall show.
 *
 * @param width in µm
 * @param height in µm
 * @param populations those named first find their place first
 */
public record Recipe(
        Preparation preparation, Objective objective, double width, double height, List<Population> populations) {
    public Recipe {
        populations = List.copyOf(populations);
        if (!(width > 0) || !(height > 0) || width > 20_000 || height > 20_000) {
            throw new IllegalArgumentException("no field of " + width + " x " + height + " µm");
        }
    }
}

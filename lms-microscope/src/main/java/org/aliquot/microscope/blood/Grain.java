package org.aliquot.microscope.blood;

import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Granules;

/**
 * Granules of one sort in a cell.
 *
 * @param amount parts of the dye in each
 * @param shine 1 for a refractile granule, 0 for a plain one
 * @param overNucleus how much of them lies over the nucleus, 0 to 1
 */
record Grain(Granules granules, Dye dye, float amount, float shine, float overNucleus) {

    /** Width of the edge in µm: what the lens resolves. */
    static final float SOFTNESS = 0.3f;
}

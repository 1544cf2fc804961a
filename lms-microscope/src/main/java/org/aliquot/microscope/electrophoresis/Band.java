package org.aliquot.microscope.electrophoresis;

/**
 * A protein in a lane.
 *
 * @param way mm from where the specimen was applied, toward the anode
 * @param deviation how wide it is, in mm
 * @param amount how dark it is in its middle, in absorbance
 */
record Band(float way, float deviation, float amount) {

    static Band of(double way, double deviation, double amount) {
        return new Band((float) way, (float) deviation, (float) amount);
    }
}

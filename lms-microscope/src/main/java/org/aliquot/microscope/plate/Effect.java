package org.aliquot.microscope.plate;

/**
 * What a colony does to the agar around it.
 *
 * @param beyond mm from its edge to where half of the change is left
 * @param soft mm over which it fades
 * @param strength 0 to 1
 * @param melting mm between two of its zones from which on they run into each other
 */
record Effect(Change change, double beyond, double soft, double strength, double melting) {

    Effect(Change change, double beyond, double soft, double strength) {
        this(change, beyond, soft, strength, 0);
    }

    Effect melting(double near) {
        return new Effect(change, beyond, soft, strength, near);
    }
}

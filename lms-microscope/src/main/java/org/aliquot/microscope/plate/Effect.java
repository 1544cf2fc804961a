package org.aliquot.microscope.plate;

/**
 * What a colony does to the agar around it.
 *
 * @param beyond mm from its edge to where half of the change is left
 * @param soft mm over which it fades
 * @param strength 0 to 1
 */
record Effect(Change change, double beyond, double soft, double strength) {}

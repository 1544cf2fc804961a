package org.aliquot.microscope.plate;

import org.aliquot.microscope.bench.Tint;

/**
 * What agar looks like.
 *
 * @param body color of what it scatters
 * @param clear what it leaves of white light that goes through
 * @param opacity share of the light that it scatters, 0 to 1
 */
record Look(Tint body, Tint clear, float opacity) {}

/** A year of simulated learners whose ability and memory are known, to hold what the product says of them against it. */
@NullMarked
package org.aliquot.simulation;

import org.jspecify.annotations.NullMarked;

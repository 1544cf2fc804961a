/** Gram-stained smears under oil: bacteria, yeasts, and the cells among which they lie. */
@NullMarked
package org.aliquot.microscope.gram;

import org.jspecify.annotations.NullMarked;

/** Urine sediment and joint fluid in an unstained wet mount: cells, organisms, casts, crystals, and what does not belong to the urine. */
@NullMarked
package org.aliquot.microscope.sediment;

import org.jspecify.annotations.NullMarked;

/** Scanned slides as scanners and other viewers write them: read tile by tile, cut into a pyramid of our own; plain Java. */
@NullMarked
package org.aliquot.wholeslide;

import org.jspecify.annotations.NullMarked;

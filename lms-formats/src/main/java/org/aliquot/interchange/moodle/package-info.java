/** Moodle's XML. */
@NullMarked
package org.aliquot.interchange.moodle;

import org.jspecify.annotations.NullMarked;

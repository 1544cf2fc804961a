/** Moodle's XML. */
@NullMarked
package org.aliquot.formats.moodle;

import org.jspecify.annotations.NullMarked;

/** Gels on which proteins were separated and stained. */
@NullMarked
package org.aliquot.microscope.electrophoresis;

import org.jspecify.annotations.NullMarked;

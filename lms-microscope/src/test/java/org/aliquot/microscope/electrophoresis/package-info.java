/** Tests of gels as rendered. */
@NullMarked
package org.aliquot.microscope.electrophoresis;

import org.jspecify.annotations.NullMarked;

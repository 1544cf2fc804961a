/** Tests of what is seen by the light it gives off. */
@NullMarked
package org.aliquot.microscope.fluorescence;

import org.jspecify.annotations.NullMarked;

/** Tests of the virtual microscope. */
@NullMarked
package org.aliquot.microscope;

import org.jspecify.annotations.NullMarked;

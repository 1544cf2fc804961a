/** Marking written answers. */
@NullMarked
package org.aliquot.web.marking;

import org.jspecify.annotations.NullMarked;

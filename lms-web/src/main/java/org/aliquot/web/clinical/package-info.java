/** Clinical rotations: planned by staff, signed by preceptors with a link, seen by learners. */
@NullMarked
package org.aliquot.web.clinical;

import org.jspecify.annotations.NullMarked;

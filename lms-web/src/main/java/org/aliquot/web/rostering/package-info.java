/** Pages about lists of classes from other systems of a school. */
@NullMarked
package org.aliquot.web.rostering;

import org.jspecify.annotations.NullMarked;

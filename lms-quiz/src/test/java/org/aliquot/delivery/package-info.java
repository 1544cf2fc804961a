/** Answers as they travel. */
@NullMarked
package org.aliquot.delivery;

import org.jspecify.annotations.NullMarked;

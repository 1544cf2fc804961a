/** The pictures of the README, taken from the running product. */
@NullMarked
package org.aliquot.pictures;

import org.jspecify.annotations.NullMarked;

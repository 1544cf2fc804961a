/** Fixed forms put together by an integer programme: blueprint, levels and difficulty kept, forms alike, few questions shared. */
@NullMarked
package org.aliquot.assembly;

import org.jspecify.annotations.NullMarked;

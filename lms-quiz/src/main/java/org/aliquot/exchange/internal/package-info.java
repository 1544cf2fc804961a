/** Jobs of imports and exports, and their tables. */
@NullMarked
package org.aliquot.exchange.internal;

import org.jspecify.annotations.NullMarked;

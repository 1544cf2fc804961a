/** Jobs and their tables. */
@NullMarked
package org.aliquot.statistics.internal;

import org.jspecify.annotations.NullMarked;

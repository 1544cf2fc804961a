/** QTI: how its items are read, and how their own rules score a response. */
@NullMarked
package org.aliquot.formats.qti;

import org.jspecify.annotations.NullMarked;

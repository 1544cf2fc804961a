/** QTI: its items read and written. */
@NullMarked
package org.aliquot.interchange.qti;

import org.jspecify.annotations.NullMarked;

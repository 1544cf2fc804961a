/** QTI: its items read and written. */
@NullMarked
package org.aliquot.formats.qti;

import org.jspecify.annotations.NullMarked;

/** Tests of forms. */
@NullMarked
package org.aliquot.assembly;

import org.jspecify.annotations.NullMarked;

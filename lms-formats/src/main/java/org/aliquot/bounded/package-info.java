/** What comes from outside, read within bounds: nothing is believed that a file says of its own size; plain Java. */
@NullMarked
package org.aliquot.bounded;

import org.jspecify.annotations.NullMarked;

/** How questions work: figures, what wants a look, and the fair fix of scores. */
@NullMarked
package org.aliquot.web.analysis;

import org.jspecify.annotations.NullMarked;

/** Headers that keep a page to itself. */
@NullMarked
package org.aliquot.web.guard;

import org.jspecify.annotations.NullMarked;

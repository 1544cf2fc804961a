/** Finding again: the page, and the list below the field in the frame. */
@NullMarked
package org.aliquot.web.search;

import org.jspecify.annotations.NullMarked;

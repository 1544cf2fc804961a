/** XML as a tree of elements, read without fetching anything, and written. */
@NullMarked
package org.aliquot.markup;

import org.jspecify.annotations.NullMarked;

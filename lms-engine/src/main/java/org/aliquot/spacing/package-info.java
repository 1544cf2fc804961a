/** When to see a card again: the FSRS-6 model of memory. Pure functions, no framework, no database. */
@NullMarked
package org.aliquot.spacing;

import org.jspecify.annotations.NullMarked;

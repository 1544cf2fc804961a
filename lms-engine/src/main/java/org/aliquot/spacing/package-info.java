/** When to see a card again: the FSRS-6 model of memory, aimed at an exam and fitted to a learner. Pure functions, no framework, no database. */
@NullMarked
package org.aliquot.spacing;

import org.jspecify.annotations.NullMarked;

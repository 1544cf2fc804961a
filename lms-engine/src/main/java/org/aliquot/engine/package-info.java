/** Exam science: scoring, ability, score scales, forms. Pure functions, no framework, no database. */
@NullMarked
package org.aliquot.engine;

import org.jspecify.annotations.NullMarked;

/** Answers and the rules that score them. Pure functions, no framework, no database. */
@NullMarked
package org.aliquot.response;

import org.jspecify.annotations.NullMarked;

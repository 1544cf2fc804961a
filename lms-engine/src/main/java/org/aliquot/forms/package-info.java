/** Which questions an exam has, by its plan and a seed, and in which order. Pure functions, no framework, no database. */
@NullMarked
package org.aliquot.forms;

import org.jspecify.annotations.NullMarked;

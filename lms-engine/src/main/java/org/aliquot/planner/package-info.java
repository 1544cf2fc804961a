/** What to study on a day, until the day of the exam. Pure functions, no framework, no database. */
@NullMarked
package org.aliquot.planner;

import org.jspecify.annotations.NullMarked;

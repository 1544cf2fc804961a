/** Item analysis by counting: how hard and how telling items and their options are. Pure functions, no framework, no database. */
@NullMarked
package org.aliquot.classical;

import org.jspecify.annotations.NullMarked;

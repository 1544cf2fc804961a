/** Reads lists of people from files. Knows no database. */
@NullMarked
package org.aliquot.roster.internal;

import org.jspecify.annotations.NullMarked;

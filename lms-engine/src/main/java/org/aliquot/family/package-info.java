/** Item families: questions whose numbers are drawn by seed, checked one by one. Pure functions, no framework, no database. */
@NullMarked
package org.aliquot.family;

import org.jspecify.annotations.NullMarked;

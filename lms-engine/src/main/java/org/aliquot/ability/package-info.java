/** What answers say of ability: item response functions, estimates with their errors, score scales. Pure functions, no framework, no database. */
@NullMarked
package org.aliquot.ability;

import org.jspecify.annotations.NullMarked;

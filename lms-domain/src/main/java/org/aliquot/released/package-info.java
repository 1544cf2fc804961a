/** Files of the releases that run side by side on one database, so that each node can answer for the others. */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock"})
package org.aliquot.released;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The one clock of the product: the database's. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.aliquot.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

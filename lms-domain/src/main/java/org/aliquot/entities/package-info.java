/** How rows are kept as entities, whichever module they belong to. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.aliquot.entities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

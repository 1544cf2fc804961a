/** What follows once a transaction is through. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.aliquot.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

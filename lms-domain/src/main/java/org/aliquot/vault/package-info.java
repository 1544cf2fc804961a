/** Small secrets that the database must keep, sealed under a key that it does not have. */
@NullMarked
@ApplicationModule(allowedDependencies = "digest")
package org.aliquot.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who did what to what, kept by ids. */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "stored", "digest", "backfill", "vault"})
package org.aliquot.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who did what to what, kept by ids. */
@NullMarked
@ApplicationModule(allowedDependencies = {"word", "clock", "kept", "stored", "digest", "backfill", "vault", "figures"})
package org.aliquot.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

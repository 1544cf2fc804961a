/** Certificates as Open Badges 3.0: signed, checked, and the keys for it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"clock", "word", "audit", "vault", "digest", "spool", "throttle", "people", "records"})
package org.aliquot.badge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Problem details (RFC 9457): every kind there is, and how one is written. */
@NullMarked
@ApplicationModule(allowedDependencies = {"word", "audit"})
package org.aliquot.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

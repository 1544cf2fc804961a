/** Sees to it that news between modules arrives, also after a listener failed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"figures"})
package org.aliquot.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

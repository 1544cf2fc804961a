/** The first minute of the process: demo mode or not, what is said when it is ready, and one sentence when it is not. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "factor", "vault", "traces"})
package org.aliquot.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

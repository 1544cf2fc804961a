/** Clinical rotations: checklists of benches and of the school, signed by preceptors without an account; hours and collections. */
@NullMarked
@ApplicationModule(allowedDependencies = {"word", "digest", "clock", "stored", "audit", "people", "throttle", "cohort"})
package org.aliquot.clinical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

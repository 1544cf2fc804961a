/** {@code ./lms move}: everything from the database that Aliquot brings to a server of the operator's. */
@NullMarked
@ApplicationModule(allowedDependencies = {"postgres", "start", "people", "audit"})
package org.aliquot.move;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

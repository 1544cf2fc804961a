/** Who did what to what, kept by ids. */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "past"})
package org.aliquot.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

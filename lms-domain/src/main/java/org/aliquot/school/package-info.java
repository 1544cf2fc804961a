/** What a school decides about its installation on a page, and not when it is started. */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "kept", "audit", "digest", "spool"})
package org.aliquot.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

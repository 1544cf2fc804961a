/** Who may learn what, from when to when, and who pays. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"word", "clock", "stored", "backfill", "audit", "school", "people", "catalog"})
package org.aliquot.enrollment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Writes rows about things that happened long ago, many at a time: for populations made up for load tests and demonstrations. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.aliquot.backfill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

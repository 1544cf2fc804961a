/** Classes taken over into the next term, with as much of them as somebody wants. */
@NullMarked
@ApplicationModule(allowedDependencies = {"word", "people", "cohort", "completion", "gradebook", "outreach"})
package org.aliquot.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

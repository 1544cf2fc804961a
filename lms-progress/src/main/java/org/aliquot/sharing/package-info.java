/** Results that learners show to instructors of theirs: to whom, until when, taken back at any time. */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "audit", "people", "cohort", "blueprint", "delivery"})
package org.aliquot.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

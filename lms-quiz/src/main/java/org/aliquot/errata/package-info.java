/** What learners report about questions, and what became of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"word", "clock", "stored", "audit", "authorship", "people", "bank", "delivery"})
package org.aliquot.errata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

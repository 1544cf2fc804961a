/** A school's own slides: brought as files, cut into tiles in the background, with what is marked on them, its license and its source. */
@NullMarked
@ApplicationModule(allowedDependencies = {"word", "clock", "spool", "jobs", "audit", "people", "wholeslide"})
package org.aliquot.slides;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

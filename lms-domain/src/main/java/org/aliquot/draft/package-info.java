/** How questions and lessons are worked on: unpublished texts, two people's changes brought together, what packs offer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"word", "clock", "stored", "provenance"})
package org.aliquot.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

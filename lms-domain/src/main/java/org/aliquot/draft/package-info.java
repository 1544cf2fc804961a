/**
 * How questions and lessons are worked on: unpublished texts, two people's changes brought together, what colleagues say before they are
 * published, what packs offer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"word", "clock", "stored", "provenance", "people"})
package org.aliquot.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What a course looks things up in: reference intervals, formulas, the glossary and the titles of its subtopics, as its pack brings them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"stored", "catalog"})
package org.aliquot.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

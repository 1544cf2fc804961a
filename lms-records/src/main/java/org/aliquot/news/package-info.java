/** Tells learners of their rotations and certificates; above those, so that what they are told by is unknown to them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "notices", "clinical", "records"})
package org.aliquot.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who made a course, an exam or a question, and who else may decide what learners get of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"word", "clock", "audit", "people"})
package org.aliquot.authorship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

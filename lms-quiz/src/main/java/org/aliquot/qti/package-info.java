/** Items of QTI that score themselves: their rules carried out, and how our controls ask them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine", "markup"})
package org.aliquot.qti;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

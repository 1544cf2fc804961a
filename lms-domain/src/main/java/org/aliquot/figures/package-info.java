/** What an operator watches: counts of what happened here, and figures of how things stand, each named by the module that knows it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"word", "kept"})
package org.aliquot.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** XML as a tree of elements, read without fetching anything, and written. */
@NullMarked
@ApplicationModule(allowedDependencies = "bounded")
package org.aliquot.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

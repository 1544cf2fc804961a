/** Records as the database keeps them in columns of JSON: their components, whatever else they can say. */
@NullMarked
@ApplicationModule(allowedDependencies = "word")
package org.aliquot.stored;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

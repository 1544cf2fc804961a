/** Short news for all nodes at once, by way of the database. */
@NullMarked
@ApplicationModule(allowedDependencies = {"figures", "spool"})
package org.aliquot.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

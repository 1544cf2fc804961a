/** The embedded database server: started, adopted after a crash, stopped. */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.aliquot.postgres;

import org.jspecify.annotations.NullMarked;

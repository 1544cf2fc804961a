/** Long reads on a standby of the database, where the operator names one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "figures"})
package org.aliquot.standby;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

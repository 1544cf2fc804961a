/** The database the product brings or is given: started, taken back after a crash, checked, stopped. */
@NullMarked
@ApplicationModule(allowedDependencies = {"start", "spool", "standby", "figures", "traces"})
package org.aliquot.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Long work that staff ask for, done in the background: it survives a restart, says how far it is, and can be called off. */
@NullMarked
@ApplicationModule(allowedDependencies = {"word", "clock", "spool", "stored", "figures", "traces"})
package org.aliquot.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

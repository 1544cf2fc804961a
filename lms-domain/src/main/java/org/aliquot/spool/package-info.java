/** What takes its time beside the answers: bytes on their way wait in files, and long work has connections of its own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"figures"})
package org.aliquot.spool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

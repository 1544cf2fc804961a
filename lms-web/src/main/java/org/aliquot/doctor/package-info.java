/** {@code ./lms doctor}: what is wrong with an installation, and what to do about it. It changes nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"postgres", "standby", "start", "vault", "backup", "delivery", "traces"})
package org.aliquot.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

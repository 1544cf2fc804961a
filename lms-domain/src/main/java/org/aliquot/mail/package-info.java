/** Messages to people: stored with their cause, sent by a job. Together with accounts the only place that knows addresses. */
@NullMarked
@ApplicationModule(allowedDependencies = {"word", "clock", "kept", "audit", "school", "figures"})
package org.aliquot.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

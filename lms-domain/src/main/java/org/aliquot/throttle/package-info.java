/** Slows who guesses and who asks too often. What is guessed at or asked for are words of whoever counts. */
@NullMarked
@ApplicationModule(allowedDependencies = "vault")
package org.aliquot.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
